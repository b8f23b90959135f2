import type { Language } from '../../language/language.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';

/** The terms that a text counts or measures: those right behind a number. */
export function countedIn(words: readonly ReadWord[], { detailOf }: Language): readonly string[] {
  const counted = new Set<string>();
  let left = 0;
  for (const { as, term, groups, stop } of words) {
    if (detailOf(as) === 'number') left = REACH;
    else if (left > 0) {
      left--;
      if (!stop) for (const one of [term, ...groups]) counted.add(one);
    }
  }
  return [...counted];
}

/** Words behind a number that it may count: *thirty-two old wooden boats*. */
const REACH = 3;

/** The word whose number a question asks for: *boats* in *how many boats*; undefined when it asks for none. */
export function unitAsked({ words, kind }: Reading): ReadWord | undefined {
  if (kind !== 'how-many') return undefined;
  const from = words.findIndex(({ as }) => as === 'many' || as === 'number' || as === 'percent');
  return from < 0 ? undefined : words.slice(from + 1, from + 1 + REACH).find(saysSomething);
}
