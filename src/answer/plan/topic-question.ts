import type { Topic } from '../../content/knowledge.ts';
import { questionFor, type WriteQuestion } from '../suggest/write-question.ts';

/** A topic as a member would ask for it in a language: by a question, else by what it is called. */
export function topicQuestion(topic: Topic, write: WriteQuestion, language: string): string {
  return questionFor(topic, write, language) ?? topic.abroad?.[language]?.name ?? topic.description;
}
