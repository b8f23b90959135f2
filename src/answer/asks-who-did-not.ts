import type { Reader, Reading } from '../language/reading.ts';
import { planWordsOf } from '../language/vocabulary/plan-words.ts';

/**
 * Whether a question asks who does not, *which of them are not coming*: what tells of those who do is no answer to it. The
 * negation follows on a word of no weight; that of *who comes, not Merkel?* denies something else.
 */
export function asksWhoDidNot({ kind, words }: Reading, { language }: Pick<Reader, 'language'>): boolean {
  if (kind !== 'who' && kind !== 'which') return false;
  return words.some(({ as }, at) => language.isNegation(as) && words[at - 1]?.stop === true);
}

/** Whether a text denies anything, by a negation or by a word such as *refused*. */
export function deniesSomething(text: string, { language }: Pick<Reader, 'language'>): boolean {
  const denies = planWordsOf(language.code)?.whether.denies;
  return language.words(text).some((word) => language.isNegation(word) || denies?.test(word));
}
