import { baseForms } from '../../language/en/irregular-verbs.ts';
import { stateNamed } from '../../language/en/world/nations.ts';
import { once } from '../../language/once.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { WhetherWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';

/** Whether a word is one that an answer by yes or no has to carry. */
export function isAsked(word: ReadWord, { whole, anybody, light }: WhetherWords): boolean {
  return saysSomething(word) && ![whole, anybody, light].some((one) => one.test(word.as));
}

/** A word of the question meets the same one, or one that says the opposite, of a text and its words. */
export function meeting(
  word: ReadWord,
  said: readonly ReadWord[],
  text: string,
  { opposites, alike }: WhetherWords,
  asked: readonly ReadWord[],
): 'same' | 'opposite' | undefined {
  if (said.some((one) => isSame(one, word))) return 'same';
  const isLike = (words: RegExp) => words.test(text) || said.some(({ as }) => words.test(as));
  if (alike.some((words) => words.test(word.as) && isLike(words))) return 'same';
  // “Agreed to the ban” meets its own ban and nothing that says the opposite.
  const others = once(() => said.filter((one) => !asked.some((other) => isSame(one, other))));
  const has = (pattern: RegExp) => pattern.test(text) || others().some(({ as }) => pattern.test(as));
  const isOpposite = opposites.some(
    ([one, other]) => (one.test(word.as) && has(other)) || (other.test(word.as) && has(one)),
  );
  return isOpposite ? 'opposite' : undefined;
}

/** Somebody or something that is called so, and no expression of several words such as *give up*. */
export function isNamed({ how, term }: ReadWord): boolean {
  return how === 'name' && !term.startsWith('@~');
}

/** The words of a text; names of several words by each of them too. */
export function inWords(text: string, { reader }: Search): readonly ReadWord[] {
  return reader.read(text).words.flatMap((word) => {
    const parts = word.how === 'name' ? word.word.split(' ') : [];
    return parts.length > 1 ? [word, ...parts.flatMap((part) => reader.read(part).words)] : [word];
  });
}

/** Whether two words are the same, by whatever form, or mean nearly the same. */
export function isSame(one: ReadWord, other: ReadWord): boolean {
  if (one.term === other.term || one.groups.some((group) => other.groups.includes(group))) return true;
  if (baseOf(one) === baseOf(other)) return true;
  const state = stateNamed(one.as);
  return state !== undefined && state === stateNamed(other.as);
}

/** How much of some words a text has, in sums of their rarity. */
export function worthIn(words: readonly ReadWord[], text: readonly ReadWord[]): number {
  return words
    .filter((word) => text.some((one) => isSame(one, word)))
    .reduce((sum, { rarity }) => sum + rarity, 0);
}

/** A verb by its base form, where it is irregular. */
function baseOf({ as }: ReadWord): string {
  return baseForms.get(as) ?? as;
}
