import { planEnglish } from '../../../language/en/asking/plan.ts';
import { english } from '../../../language/en/english.ts';
import { baseForms } from '../../../language/en/irregular-verbs.ts';
import { AUXILIARY, CLAUSE, LIGHT, SPEECH } from '../../../language/en/verbs.ts';
import { remembering } from '../../../language/remembering.ts';
import type { ClaimWord } from '../claim.ts';
import { alikeTo, isPastForm } from './verb-words.ts';

/** Words of which it is kept what they are compared by: a question's are compared with each of the passages. */
const MOST_WORDS = 5_000;

/** The clauses of a question, each without the word that joins it. */
export function clausesIn(words: readonly ClaimWord[]): readonly (readonly ClaimWord[])[] {
  const found: ClaimWord[][] = [[]];
  for (const word of words) {
    if (word.isApart || JOINS.test(word.text)) found.push([]);
    if (!JOINS.test(word.text)) found.at(-1)?.push(word);
  }
  return found;
}

/** Where a clause ends that a word is the last of to say something: *step down*. */
export function endOf(last: ClaimWord, clause: readonly ClaimWord[]): number {
  const next = clause[clause.indexOf(last) + 1];
  return next && PARTICLE.test(next.text) ? next.end : last.end;
}

/** From where a sentence begins, or a part of it in which some of its words stand, to the end of the part. */
export function partAround(
  text: string,
  sentence: readonly ClaimWord[],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  let [start, end] = [from, to];
  while (start > 0 && !sentence[start]?.isApart) start--;
  while (end + 1 < sentence.length && !sentence[end + 1]?.isApart) end++;
  return text.slice(sentence[start]?.start ?? 0, sentence[end]?.end);
}

/** Whether a word says something of what is asked, and not only that something is. */
export function tells({ text, word, name, nation, office }: ClaimWord): boolean {
  if (name !== undefined || nation !== undefined || office !== undefined) return true;
  if (!word || planEnglish.whether.light.test(text) || ASKS.test(text)) return false;
  return /^\d/u.test(text) || (!word.stop && !LIGHT.test(text) && !AUXILIARY.test(text) && !WEAK.test(text));
}

/** Whether a word is a verb of saying. */
export function isSaying({ text, word }: ClaimWord): boolean {
  return CLAUSE.test(text) || (word !== undefined && SPEECH.has(word.term));
}

/** Whether two words are the same, in whatever form, or name the same. */
export function isSame(one: ClaimWord, other: ClaimWord): boolean {
  if (one.name !== undefined || other.name !== undefined) return one.name === other.name;
  if (one.nation !== undefined || other.nation !== undefined) return one.nation === other.nation;
  const [a, b] = [one.word, other.word];
  if (!a || !b) return one.text.toLowerCase() === other.text.toLowerCase();
  return (
    a.term === b.term ||
    a.groups.some((group) => b.groups.includes(group)) ||
    baseOf(one.text) === baseOf(other.text)
  );
}

/** The same, or used alike: *leave* and *step down*. */
export function isAlike(one: ClaimWord, other: ClaimWord): boolean {
  return isSame(one, other) || alikeTo(one.text).some((words) => alikeTo(other.text).includes(words));
}

/** What a verb is known by: its base form, and the rows of words used alike; what merely means nearly the same is not done with it. */
export function verbKeys({ text }: ClaimWord): readonly string[] {
  return [baseOf(text), ...alikeTo(text).map((row) => `~${row}`)];
}

const baseOf = remembering((text) => {
  const small = text.toLowerCase();
  return baseForms.get(small) ?? english.stem(small);
}, MOST_WORDS);

/** Whether a word has none of the forms of what was done or goes on. */
export function isPresent({ text }: ClaimWord): boolean {
  return !isPastForm(text) && !/ing$/iu.test(text);
}

/** How a sentence begins that is about what the one before it names. */
export const ABOUT_BEFORE = /^(?:he|she|it|they|this|these)$/iu;
/** What a verb is nothing without. */
const PARTICLE = /^(?:up|down|out|off|back|away|over|in|on|through|around)$/iu;
const JOINS = /^(?:when|that|since|because|if|who|which|after|before|while|although|as)$/iu;
const ASKS = /^(?:what|why|how|when|where|who|whom|whose|which|come|many|much)$/iu;
/** Words that tell little by themselves, as what went before them is the verb: *hit back*. */
const WEAK =
  /^(?:go|goes|went|gone|going|get|gets|got|getting|say|says|said|tell|tells|told|telling|let|over|back|full)$/iu;
