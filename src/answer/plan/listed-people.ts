import { isDoneTogether } from '../../language/en/verbs.ts';
import type { Reading } from '../../language/reading.ts';

/**
 * The question about the first of several people who are named in one breath: *are Venn and Bell both going* is that of
 * *are Venn both going*, which one record answers; who else is meant is told from the names. The same reading where nobody
 * is listed. `people` are ids.
 */
export function askedOfFirst(reading: Reading, people: ReadonlySet<string>): Reading {
  // Who met whom is told of both.
  if (reading.words.some(isDoneTogether)) return reading;
  const left = new Set<number>();
  let last = -1;
  for (const [at, { term, how }] of reading.words.entries()) {
    if (how !== 'name' || !people.has(term.slice(1))) continue;
    if (last !== -1 && reading.words.slice(last + 1, at).every(({ word }) => LINKS.has(word)))
      for (let place = last + 1; place <= at; place++) left.add(place);
    last = at;
  }
  return left.size === 0 ? reading : { ...reading, words: reading.words.filter((_, at) => !left.has(at)) };
}

/** What stands between names of one list, in the languages whose words are known. */
const LINKS: ReadonlySet<string> = new Set('and or n plus with und oder y e o и или'.split(' '));
