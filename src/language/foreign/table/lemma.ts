import type { Cut } from '../cut.ts';

/** What words are compared by. */
export type Form = Pick<Cut, 'lower' | 'plain' | 'stem'>;

/** English words for one of another language. */
export interface Senses {
  /** The nearest first; each may be several words. */
  readonly english: readonly string[];
  readonly isVerb: boolean;
  /** Of words that are spelt alike, the English of those that are verbs, and of those that are none. */
  readonly verbs: readonly string[];
  readonly others: readonly string[];
}

/** A word of a table with all its meanings. */
export interface Lemma extends Senses {
  readonly words: readonly Form[];
  /** It is a form of a word and has no endings of its own. */
  readonly isForm: boolean;
  /** Its number in the table; not a number for several taken together, which are no other word than themselves. */
  readonly row: number;
}

/** Several words as one. */
export function together(own: Lemma, other: Senses): Lemma {
  return { ...own, ...sensesTogether(own, other), row: Number.NaN };
}

/** What several words mean, the first one's meanings first. */
export function sensesTogether(own: Senses, other: Senses): Senses {
  return {
    isVerb: own.isVerb || other.isVerb,
    english: eachOnce(own.english, other.english),
    verbs: eachOnce(own.verbs, other.verbs),
    others: eachOnce(own.others, other.others),
  };
}

function eachOnce(some: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? some : [...new Set([...some, ...more])];
}
