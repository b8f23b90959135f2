import { numbersOf } from '../../../language/numbers-of.ts';
import { wordsOf } from '../../../language/words-of.ts';
import type { Asked, Found, Known, Rule, Saying, Shown } from '../compared.ts';
import { countShared, keysOfAll } from '../count-shared.ts';
import { type Counted, claims, fits, isAlike, isFirst, isSameNoun, mayBeSame, nearest } from '../counted.ts';
import { YEAR } from './calendar.ts';

/**
 * The answer and the question count the same thing: both numbers stand beside the same word, `28 members` and
 * `32 members`, or both are parts of a whole, such as half and a fifth. A number that stands nowhere is compared with what
 * the articles count so, whatever is shown.
 */
export const number: Rule = (asked, shown, about) => {
  const written = claims(asked.plain);
  // Most questions have no number.
  if (written.length === 0) return [];
  const found = inShown(written, shown);
  const rest = written.filter(({ text }) => !found.some((one) => one.asked === text));
  return [...found, ...rest.flatMap((theirs) => anywhere(theirs, asked, about))];
};

function inShown(written: readonly Counted[], { fact, says, known }: Shown): readonly Found[] {
  const value = fact?.kind === 'number' ? claims([...wordsOf(fact.value), ...wordsOf(fact.of)]) : [];
  const own = [...value, ...claims(says.plain)].filter(isFirst);
  const all = claims(known.plain);
  for (const theirs of written) {
    if (all.some((one) => mayBeSame(one, theirs)) || isYear(theirs)) continue;
    const isWritten = (mine: Counted) => written.some(({ value }) => value === mine.value);
    const meant = own.filter(
      (mine) => mine.kind === theirs.kind && isAlike(mine, theirs) && !IN_HOURS.test(mine.before),
    );
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
}

/** What the articles count with a question's words around it, where its own number is in none of them. */
function anywhere(theirs: Counted, asked: Asked, { sayings, keysOf }: Known): readonly Found[] {
  if (isYear(theirs) || LOOSELY.test(theirs.before)) return [];
  const all = sayings();
  const isWritten = ({ claim: { plain } }: Saying) =>
    numbersOf(plain, 'en').some(({ value }) => value === theirs.value);
  const isCounted = ({ counts }: Saying) => counts().some((one) => mayBeSame(one, theirs));
  if (all.some((saying) => isWritten(saying) || isCounted(saying))) return [];
  const words = asked.words.filter(({ text }) => !/^\d/u.test(text));
  const content = keysOfAll(words, keysOf);
  const near = all.flatMap(({ counts, terms, paragraph }) => {
    const shared = countShared(content, terms);
    return counts().flatMap((mine) => (isOfSame(mine, theirs) ? [{ mine, shared, paragraph }] : []));
  });
  const most = Math.max(...near.map(({ shared }) => shared));
  const best = near.filter(({ shared }) => shared === most);
  const [first] = best;
  if (!first || most < LEAST || most < content.length * MOSTLY) return [];
  if (best.some(({ mine }) => mine.value !== first.mine.value) || fits(theirs, first.mine)) return [];
  return [{ kind: 'number', asked: theirs.text, says: first.mine.text, paragraph: first.paragraph }];
}

/** Whether two numbers count the very same: both are parts, or stand right before or after the same word. */
function isOfSame(mine: Counted, theirs: Counted): boolean {
  if (mine.kind !== theirs.kind) return false;
  const [one = '', other = ''] = [mine.counted[0], theirs.counted[0]];
  return (
    mine.kind === 'part' || isSameNoun(one, other) || (theirs.after.length > 2 && mine.after === theirs.after)
  );
}

/** A number that may be a year; with a comma it is none. */
function isYear({ value, text }: Counted): boolean {
  return YEAR.test(value) && /^\d{4}$/u.test(text);
}

/** *An hour and twenty minutes* are eighty. */
const IN_HOURS = /\bhours? and$/u;
/** Words of a question beside its number that a sentence has too, at least, and as a part of all of them. */
const LEAST = 2;
const MOSTLY = 0.5;
/** Words before a number of what is to come or of no thing in particular. */
const LOOSELY = /\b(?:after|in|within|for|next|last|about|around|which|these|those)$/u;
