import type { ClaimWord } from './claim.ts';

/** What the words of a text stand for that say something: names and states, of others their terms and groups. */
export function termsOf(words: readonly ClaimWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(keysOf));
}

/** What one word stands for; nothing where it says nothing. */
export function keysOf({ name, nation, word }: ClaimWord): readonly string[] {
  if (name !== undefined) return [name];
  if (nation !== undefined) return [nation];
  return word && !word.stop ? [word.term, ...word.groups] : [];
}
