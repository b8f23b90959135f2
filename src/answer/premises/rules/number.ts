import { wordsOf } from '../../../language/words-of.ts';
import type { Rule } from '../compared.ts';
import { type Counted, claims, fits, isAlike, isFirst, isSameNoun, nearest } from '../counted.ts';
import { YEAR } from './calendar.ts';

/**
 * The answer and the question count the same thing: both numbers stand beside the same word, `28 members` and
 * `32 members`, or both are parts of a whole, such as half and a fifth.
 */
export const number: Rule = (asked, { fact, says, known }) => {
  const written = claims(asked.plain);
  // Most questions have no number.
  if (written.length === 0) return [];
  const value = fact?.kind === 'number' ? claims([...wordsOf(fact.value), ...wordsOf(fact.of)]) : [];
  const own = [...value, ...claims(says.plain)].filter(isFirst);
  const all = new Set(claims(known.plain).map(({ value }) => value));
  for (const theirs of written) {
    if (all.has(theirs.value) || YEAR.test(theirs.value)) continue;
    const isWritten = (mine: Counted) => written.some(({ value }) => value === mine.value);
    const meant = own.filter((mine) => mine.kind === theirs.kind && isAlike(mine, theirs));
    const same = meant.filter((mine) => isSameNoun(mine.counted[0] ?? '', theirs.counted[0] ?? ''));
    // Of *40 of 77 seats* a question about *44 of 77 seats* has the second number right.
    const [mine, ...others] = nearest(
      (same.length > 0 ? same : meant).filter((one) => !isWritten(one)),
      theirs,
    );
    if (!mine || others.length > 0 || fits(theirs, mine)) continue;
    return [{ kind: 'number', asked: theirs.text, says: mine.text }];
  }
  return [];
};
