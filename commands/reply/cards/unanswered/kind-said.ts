import type { Answer } from '../../../../src/answer/answer.ts';
import type { Say } from '../../../../src/language/sayings/say.ts';

/** Whether each kind of answer answers. */
const ANSWERS: Readonly<Record<Answer['kind'], boolean>> = {
  answer: true,
  'article-says-unclear': true,
  near: false,
  'detail-absent': false,
  'topic-absent': false,
  'not-understood': false,
};

/** A kind of answer in words, as it is counted; one that nobody knows any more as it was stored. */
export function kindSaid(kind: string, say: Say): string {
  return isKind(kind) ? say(`kind.${kind}`) : kind;
}

/** Whether what is counted under a kind went unanswered. */
export function isNoAnswer(kind: string): boolean {
  return isKind(kind) && !ANSWERS[kind];
}

function isKind(kind: string): kind is Answer['kind'] {
  return Object.hasOwn(ANSWERS, kind);
}
