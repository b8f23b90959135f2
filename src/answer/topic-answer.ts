import type { Knowledge, Topic } from '../content/knowledge.ts';
import type { Answer, Receipt } from './answer.ts';
import type { TopicAnswer } from './answers.ts';
import { articleOf } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { answerTuning } from './tuning.ts';

/** A topic with its facts and citations; the same topic of several articles gathers those of all, in their order. */
export function readTopic(topics: readonly [Topic, ...Topic[]], knowledge: Knowledge): TopicAnswer {
  const ids = [...new Set(topics.flatMap(({ facts }) => facts))];
  return {
    topic: topics[0],
    topics,
    facts: ids.flatMap((id) => knowledge.facts.filter((fact) => fact.id === id)),
    citations: topics.flatMap((topic) =>
      citeParagraphs(articleOf(topic, knowledge), topic.paragraphs, topic.summary),
    ),
  };
}

/** A topic's summary as the answer to a question. */
export function topicAnswer({ topic, facts, citations }: TopicAnswer, receipt: Receipt): Answer {
  const shown = citations.slice(0, answerTuning.citations);
  return { kind: 'answer', text: topic.summary, facts, citations: shown, topic, receipt };
}
