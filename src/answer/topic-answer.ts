import type { Article, Knowledge, Topic } from '../content/knowledge.ts';
import type { Answer, Receipt } from './answer.ts';
import type { TopicAnswer } from './answers.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { answerTuning } from './tuning.ts';

/** A topic with its facts and citations. */
export function readTopic(topic: Topic, article: Article, { facts }: Knowledge): TopicAnswer {
  return {
    topic,
    facts: topic.facts.flatMap((id) => facts.filter((fact) => fact.id === id)),
    citations: citeParagraphs(article, topic.paragraphs, topic.summary),
  };
}

/** A topic's summary as the answer to a question. */
export function topicAnswer({ topic, facts, citations }: TopicAnswer, receipt: Receipt): Answer {
  const shown = citations.slice(0, answerTuning.citations);
  return { kind: 'answer', text: topic.summary, facts, citations: shown, topic, receipt };
}
