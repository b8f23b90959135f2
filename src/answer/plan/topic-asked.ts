import type { Knowledge, Topic } from '../../content/knowledge.ts';

/** Finds the topic whose name, description or phrasing somebody wrote, word for word. */
export function createTopicFinder(knowledge: Knowledge): (question: string) => Topic | undefined {
  const topics = new Map<string, Topic>();
  for (const topic of knowledge.topics) {
    for (const name of [
      topic.command,
      topic.command.replaceAll('-', ' '),
      topic.description,
      ...topic.asked,
    ]) {
      const key = plain(name);
      if (!topics.has(key)) topics.set(key, topic);
    }
  }
  return (question) => topics.get(plain(question));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
