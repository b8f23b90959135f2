import type { ReadWord } from '../../language/read-words.ts';
import type { HeadWords } from '../../language/vocabulary/head-words.ts';
import { isNamed } from '../whether/same-word.ts';

/**
 * The words of a question that ask for a list of one sort, in its order: `nouns` matches one word for several of the sort;
 * `qualities` only say from where it is.
 */
export function listNounsIn(
  words: readonly ReadWord[],
  nouns: RegExp,
  qualities: ReadonlySet<ReadWord>,
  table: HeadWords,
): readonly ReadWord[] {
  return words.filter((one) => {
    if (isOffice(one, nouns)) return true;
    // *Social media* stays one also where something has *social* in its name.
    if (isNamed(one) && !table.kinds.test(one.as)) return false;
    return (
      nouns.test(one.as) ||
      nouns.test(one.word) ||
      (nouns.test(`${one.as}s`) && isOfAll(one, words, nouns, qualities, table))
    );
  });
}

/** The nouns of a list as one text, those joined to the first with it: *singers musicians*; what is called by two words with a hyphen. */
export function nounOf(
  heads: readonly ReadWord[],
  words: readonly ReadWord[],
  { offices }: HeadWords,
): string {
  const places = heads.map((head) => words.indexOf(head));
  const joined = heads.filter((_, at) => (places[at] ?? 0) - (places[0] ?? 0) <= 2 * at);
  return joined
    .map((head) => {
      const [before] = words.slice(0, words.indexOf(head)).slice(-1);
      return (before && offices.test(before.as) ? `${before.as} ${head.as}` : head.as).replaceAll(' ', '-');
    })
    .join(' ');
}

/** Whether a word only says which kind of one of some nouns is meant that stands right behind it: *news outlets*. */
export function isKindOf(
  word: ReadWord,
  nouns: ReadonlySet<ReadWord>,
  words: readonly ReadWord[],
  { kinds, offices }: HeadWords,
): boolean {
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && nouns.has(next) && (kinds.test(word.as) || offices.test(word.as));
}

/** Whether one of a sort stands for all: *every mayor* for all the mayors, and *every american mayor* for those of America. */
function isOfAll(
  one: ReadWord,
  words: readonly ReadWord[],
  nouns: RegExp,
  qualities: ReadonlySet<ReadWord>,
  { each }: HeadWords,
): boolean {
  const at = words.indexOf(one);
  if (qualities.has(one) && nouns.test(`${words[at + 1]?.as ?? ''}s`)) return false;
  const before = words.slice(0, at).filter((word) => !qualities.has(word));
  return each.test(before.at(-1)?.as ?? '');
}

/** Whether somebody is called by an office of which several are asked for here: *all prime ministers*. */
function isOffice({ word, how }: ReadWord, nouns: RegExp): boolean {
  const last = word.split(' ').at(-1) ?? '';
  return (
    how === 'name' && word.includes(' ') && !word.startsWith('the ') && PLURAL.test(last) && nouns.test(last)
  );
}

const PLURAL = /s$/u;
