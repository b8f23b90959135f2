import type { Knowledge, Topic } from '../content/knowledge.ts';
import type { Answer, Receipt } from './answer.ts';
import type { Answered } from './answer-kinds.ts';
import type { TopicAnswer } from './answers.ts';
import { articleOf } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { answerTuning } from './tuning.ts';
import { datedStory } from './versions/as-story.ts';
import { voiceOf } from './voice.ts';

/** A topic with its facts and citations; the same topic of several articles gathers those of all, in their order. */
export function readTopic(topics: readonly [Topic, ...Topic[]], knowledge: Knowledge): TopicAnswer {
  const ids = [...new Set(topics.flatMap(({ facts }) => facts))];
  return {
    topic: topics[0],
    topics,
    facts: ids.flatMap((id) => knowledge.facts.filter((fact) => fact.id === id)),
    citations: topics.flatMap((topic) => citationsOf(topic, knowledge)),
  };
}

/** A topic's summary as the answer to a question; of several articles each with its day. */
export function topicAnswer(
  { topic, topics, facts }: TopicAnswer,
  receipt: Receipt,
  knowledge: Knowledge,
): Answer {
  const summaryOf = (one: Topic): Answered => {
    const citations = citationsOf(one, knowledge).slice(0, answerTuning.citations);
    return { kind: 'answer', text: one.summary, facts: [], citations, topic, receipt };
  };
  const voice = voiceOf(receipt.language, knowledge.articles);
  const others = topics.slice(1).map(summaryOf);
  return { ...datedStory([summaryOf(topic), ...others], { knowledge, voice }), facts };
}

/** Whether an answer is all about a topic, and no single fact of it. */
export function isWholeTopic({ text, topic }: Pick<Answered, 'text' | 'topic'>): boolean {
  return topic !== undefined && text.includes(topic.summary);
}

function citationsOf(topic: Topic, knowledge: Knowledge) {
  return citeParagraphs(articleOf(topic, knowledge), topic.paragraphs, [topic.summary]);
}
