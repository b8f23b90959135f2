import type { Citation } from '../../../src/answer/answer.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Fact, Topic } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';

/** Questions worth asking after facts that were shown without a question having been asked for them. */
export function nextAfter(
  shown: { facts: readonly Fact[]; citations: readonly Citation[]; topic?: Topic },
  answers: Answers,
): readonly string[] {
  const { topic, facts } = shown;
  const question = topic?.description ?? facts[0]?.says ?? '';
  const receipt = {
    question,
    language: answers.voice.language,
    matches: [],
    unaccounted: [],
    confidence: 1,
    threshold: 0,
  };
  return answers.next({ kind: 'answer', text: question, ...shown, receipt }, AMOUNTS.next);
}
