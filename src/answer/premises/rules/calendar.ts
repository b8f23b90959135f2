import { dateWords } from '../../../language/calendar/date-words.ts';
import type { Word } from '../../../language/words-of.ts';
import type { Claim, Found, Rule } from '../compared.ts';

/** A year of ours. */
export const YEAR = /^(19|20)\d\d$/;
/** A year or a number. */
const OLD_YEAR = /^1[0-8]\d\d$/;

/** The answer names one weekday, or the paragraphs it rests on do, and the question another. */
export const weekday: Rule = (asked, { says, known }) => {
  const [theirs] = weekdays(asked);
  // “It's Thursday here” says when it is asked, not when something happens.
  const before = theirs && asked.plain[asked.plain.indexOf(theirs) - 1]?.folded;
  if (/^(its|it|it's|today)$/.test(before ?? '')) return [];
  return another('weekday', weekdays, asked, weekdays(says).length > 0 ? says : known, known);
};

/** The answer names one month and the question another. */
export const month: Rule = (asked, { says, known }) => another('month', months, asked, says, known);

/** The answer names one year and the question another. */
export const year: Rule = (asked, { says, known }) => another('year', years, asked, says, known);

/**
 * One word of a kind in the question that is not known, and one in what is stated. Where several are stated, the one that
 * stands with the same word as the member's: *built in 1994 and bought in 2017*.
 */
function another(
  kind: 'weekday' | 'month' | 'year',
  find: (claim: Claim) => readonly Word[],
  asked: Claim,
  stated: Claim,
  known: Claim,
): Found[] {
  const [theirs, ...more] = find(asked);
  if (!theirs || more.length > 0 || find(known).some(({ folded }) => folded === theirs.folded)) return [];
  const all = once(find(stated));
  const beside = wordsBefore(asked, theirs);
  const meant =
    all.length > 1
      ? all.filter((one) => wordsBefore(stated, one).some((word) => beside.includes(word)))
      : all;
  const [own, ...others] = meant;
  if (!own || others.length > 0) return [];
  const written = theirs.text.charAt(0).toUpperCase() + theirs.text.slice(1);
  return [{ kind, asked: written, says: own.text }];
}

/** The words of some length shortly before a word. */
function wordsBefore({ plain }: Claim, word: Word): readonly string[] {
  const at = plain.indexOf(word);
  return plain.slice(Math.max(0, at - 3), at).flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
}

const inSmallLetters = (words: readonly string[] = []): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));
const WEEKDAYS = inSmallLetters(dateWords.get('en')?.weekdays);
const MONTHS = inSmallLetters(dateWords.get('en')?.months);

function weekdays({ plain }: Claim): readonly Word[] {
  return plain.filter(({ folded }) => WEEKDAYS.has(folded));
}

/** “May” is the verb far more often than the month. */
function months({ plain }: Claim): readonly Word[] {
  return plain.filter(
    ({ folded }, at) =>
      MONTHS.has(folded) &&
      (folded !== 'may' || /^(in|last|since|by|of|until|\d+)$/.test(plain[at - 1]?.folded ?? '')),
  );
}

function years({ plain }: Claim): readonly Word[] {
  const isIn = (at: number) =>
    /^(in|since|of|by|until|from|before|after|year)$/.test(plain[at - 1]?.folded ?? '') ||
    MONTHS.has(plain[at - 1]?.folded ?? '');
  return plain.filter(({ folded }, at) => YEAR.test(folded) || (OLD_YEAR.test(folded) && isIn(at)));
}

/** Each word once. */
function once(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
