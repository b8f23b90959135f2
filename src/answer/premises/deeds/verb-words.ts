import { planEnglish } from '../../../language/en/asking/plan.ts';
import { baseForms } from '../../../language/en/irregular-verbs.ts';
import { AUXILIARY, LIGHT, THOUGHT, TROOPS } from '../../../language/en/verbs.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import { remembering } from '../../../language/remembering.ts';
import type { ClaimWord } from '../claim.ts';

/** *If* after *tell me* asks, as *whether* does. */
export function isThoughtOf(words: readonly ClaimWord[], at: number): boolean {
  const isAsking = words
    .slice(Math.max(0, at - 2), at)
    .some(({ text }) => /^(tell|know|say|ask|wonder|sure|check)/i.test(text));
  return THOUGHT.test(words[at]?.text ?? '') && !isAsking;
}

/** The last word before *Novak is the prosecutor who* and *Novak, who* tell of: the name. */
export function beforeRole(words: readonly ClaimWord[], from: number): number {
  let at = from;
  while (words[at]?.office || /^(is|was|the|a|an)$/i.test(words[at]?.text ?? '')) at--;
  return at;
}

/** Whether a word may be a verb that tells something by itself. */
export function isVerb({ text }: ClaimWord, { stop }: ReadWord): boolean {
  // “Own” is a verb where somebody stands before it.
  if (stop && !/^own$/i.test(text)) return false;
  return /^\p{L}{3,}$/u.test(text) && !LIGHT.test(text);
}

/** Whether it is the form in which articles tell what was done. */
export function isPastForm(text: string): boolean {
  return /ed$/i.test(text) || baseForms.has(text.toLowerCase());
}

/** Words of which it is kept what they are used like. */
const MOST_WORDS = 5_000;

/** Which rows of words used alike have a word, by their places: `leave` and `step down`. */
export const alikeTo = remembering(
  (text) => planEnglish.whether.alike.flatMap((words, at) => (words.test(text) ? [at] : [])),
  MOST_WORDS,
);

/** The noun that the words of *made its third offer* end with. */
export function nounAfter(words: readonly ClaimWord[], from: number, first: ReadWord): ReadWord {
  let noun = first;
  for (let at = from + 1; at < from + REACH; at++) {
    const { word, isApart } = words[at] ?? {};
    if (!word || word.stop || isApart || TIME.test(word.word)) break;
    noun = word;
  }
  return noun;
}

/** Terms of each of the words right after a verb that say something; in a question up to the next comma. */
export function termsAfter(
  words: readonly ClaimWord[],
  at: number,
  isAsked: boolean,
): readonly (readonly string[])[] {
  const after = words.slice(at + 1, at + 1 + REACH);
  const end = isAsked ? after.findIndex(({ isApart }) => isApart) : -1;
  return after
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ word, name }) =>
      name !== undefined ? [[name]] : word && !word.stop ? [[word.term, ...word.groups]] : [],
    );
}

const TIME = /^(since|after|before|during|until|late|early|on|in|for)$/;
/** Verbs whose noun tells what is done. */
export const MAKE = /^(make|made|makes|making|launch|launched)$/i;

/** Words after a verb among which *by* is looked for. */
export const REACH = 5;

/** Whether a word may stand between somebody and the verb they do: *has not yet*. */
export function isBetween(words: readonly ClaimWord[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (words[at + 1]?.isApart) return false;
  const isWish = /^want(s|ed)?$/i.test(text) && /^to$/i.test(words[at + 1]?.text ?? '');
  return isWish || AUXILIARY.test(text) || LIGHT.test(text) || TROOPS.test(text);
}
