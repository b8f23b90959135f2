import type { Reading } from '../../language/reading.ts';

/**
 * How a question is worded, whatever it is about: its words as they were meant and pairs of them, with `^` and `$` for its
 * edges, `@` for a name and `#` for a number; each once.
 */
export function wordingOf({ words }: Reading): ReadonlySet<string> {
  const plain = words.map(({ as, how }) => (how === 'name' ? '@' : /^\p{N}/u.test(as) ? '#' : as));
  const framed = ['^', ...plain, '$'];
  return new Set([...plain, ...framed.slice(1).map((word, at) => `${framed[at]} ${word}`)]);
}
