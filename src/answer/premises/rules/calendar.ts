import { dateWords } from '../../../language/date-words.ts';
import type { Word } from '../../../language/words-of.ts';
import type { Claim, Found, Rule } from '../compared.ts';

/** A year of ours. */
export const YEAR = /^(19|20)\d\d$/;

/** The answer names one weekday, or the paragraphs it rests on do, and the question another. */
export const weekday: Rule = (asked, { says, known }) => {
  const [theirs] = weekdays(asked);
  // “It's Thursday here” says when it is asked, not when something happens.
  const before = theirs && asked.plain[asked.plain.indexOf(theirs) - 1]?.folded;
  if (/^(its|it's|today)$/.test(before ?? '')) return [];
  const stated = weekdays(says).length > 0 ? weekdays(says) : weekdays(known);
  return another('weekday', weekdays(asked), stated, weekdays(known));
};

/** The answer names one month and the question another. */
export const month: Rule = (asked, { says, known }) =>
  another('month', months(asked), months(says), months(known));

/** The answer names one year and the question another. */
export const year: Rule = (asked, { says, known }) =>
  another('year', years(asked), years(says), years(known));

/** One word of a kind on each side that differ, if what is known has not the member's. */
function another(
  kind: 'weekday' | 'month' | 'year',
  asked: readonly Word[],
  stated: readonly Word[],
  known: readonly Word[],
): Found[] {
  const [theirs, ...more] = asked;
  const [own, ...others] = once(stated);
  if (!own || !theirs || others.length + more.length > 0) return [];
  if (known.some(({ folded }) => folded === theirs.folded)) return [];
  const written = theirs.text.charAt(0).toUpperCase() + theirs.text.slice(1);
  return [{ kind, asked: written, says: own.text }];
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
  return plain.filter(({ folded }) => YEAR.test(folded));
}

/** Each word once. */
function once(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}
