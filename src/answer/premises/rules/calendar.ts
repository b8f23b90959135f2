import { namedDaysOf } from '../../../language/calendar/named-days.ts';
import type { Word } from '../../../language/words-of.ts';
import type { Claim, Found, Known, Rule } from '../compared.ts';

/** A year of ours. */
export const YEAR = /^(19|20)\d\d$/;
/** A year or a number. */
const OLD_YEAR = /^1[0-8]\d\d$/;

/** The answer names one weekday, or the paragraphs it rests on do, and the question another. */
export const weekday: Rule = (asked, { says, known }) => {
  const [theirs] = weekdays(asked);
  if (!theirs) return [];
  // “It's Thursday here” says when it is asked, not when something happens.
  if (/^(its|it|it's|today)$/.test(asked.plain[theirs.at - 1]?.folded ?? '')) return [];
  return another('weekday', weekdays, asked, weekdays(says).length > 0 ? says : known, known);
};

/** The answer names one month and the question another. */
export const month: Rule = (asked, { says, known }, about) =>
  another('month', months, asked, says, known).filter(() => !isToldElsewhere(months, asked, about.sayings));

/** The answer names one year and the question another. */
export const year: Rule = (asked, { says, known }, about) =>
  another('year', years, asked, says, known).filter(() => !isToldElsewhere(years, asked, about.sayings));

/** Whether a sentence anywhere has the month or year with a word that stands beside it in the question: *built in 1994*. */
function isToldElsewhere(
  find: (claim: Claim) => readonly Named[],
  asked: Claim,
  sayings: Known['sayings'],
): boolean {
  const [theirs] = find(asked);
  if (!theirs) return false;
  const around = wordsAround(asked, theirs);
  return sayings().some(({ claim }) =>
    find(claim).some(
      (one) => one.key === theirs.key && wordsBefore(claim, one).some((word) => around.includes(word)),
    ),
  );
}

/**
 * One word of a kind in the question that is not known, and one in what is stated. Where several are stated, the one that
 * stands with the same word as the member's: *built in 1994 and bought in 2017*.
 */
function another(
  kind: 'weekday' | 'month' | 'year',
  find: (claim: Claim) => readonly Named[],
  asked: Claim,
  stated: Claim,
  known: Claim,
): Found[] {
  const [theirs, ...more] = find(asked);
  if (!theirs || more.length > 0) return [];
  const all = once(find(stated));
  const around = wordsAround(asked, theirs);
  const shared = (claim: Claim, one: Named) =>
    wordsAround(claim, one).filter((word) => around.includes(word)).length;
  // The year may stand beside something else there: *bought in 2017, caught fire in 2019*.
  const same = find(known).filter(({ key }) => key === theirs.key);
  // *The 1989 survey* is called so, whatever came of it later.
  const isCalledSo = /^(?:the|a|that|this)$/.test(asked.plain[theirs.at - 1]?.folded ?? '');
  const isOther = kind === 'year' && !isCalledSo && all.some((one) => shared(stated, one) >= ENOUGH);
  if (same.length > 0 && !(isOther && same.every((one) => shared(known, one) === 0))) return [];
  const beside = wordsBefore(asked, theirs);
  const meant =
    all.length > 1
      ? all.filter((one) => wordsBefore(stated, one).some((word) => beside.includes(word)))
      : all;
  const nearest = mostOf(all, (one) => shared(stated, one));
  // *Built in 1994. It was bought in 2017.*: of two that are as near the one with the words in its own sentence.
  const inSentence = (one: Named) =>
    sentenceAround(stated, one).filter((word) => around.includes(word)).length;
  const likeliest = nearest.length > 1 ? mostOf(nearest, inSentence) : nearest;
  const [own, ...others] = meant.length === 1 || all.length < 2 ? meant : likeliest;
  if (!own || others.length > 0) return [];
  // *Since 1987* is not told otherwise by *until 2011*.
  const ends = [prepositionOf(asked, theirs), prepositionOf(stated, own)];
  if (BEGINS.test(ends[0] ?? '') && ENDS.test(ends[1] ?? '')) return [];
  if (ENDS.test(ends[0] ?? '') && BEGINS.test(ends[1] ?? '')) return [];
  if (kind === 'month' && mayBeSo(ends, Number(theirs.key) - Number(own.key))) return [];
  const written = theirs.text.charAt(0).toUpperCase() + theirs.text.slice(1);
  return [{ kind, asked: written, says: own.text }];
}

/**
 * Whether a month may be as the question has it, so many months after the one that is stated, by what stands before each of them:
 * *in April* and *in June* where it is *until 31 May* or *from May on*, *before November* where it is *by the end of October*.
 */
function mayBeSo([asked = '', stated = '']: readonly string[], later: number): boolean {
  const isBound = BEGINS.test(asked) || ENDS.test(asked);
  return isBound ? BEFORE.test(asked) && later === 1 : UNTIL.test(stated) || FROM.test(stated);
}

/** Those with the highest count; none where it is none for all. */
function mostOf(all: readonly Named[], count: (one: Named) => number): readonly Named[] {
  const most = Math.max(0, ...all.map(count));
  return all.filter((one) => most > 0 && count(one) === most);
}

/** The words of some length of the sentence that a word stands in. */
function sentenceAround({ plain }: Claim, { at }: Named): readonly string[] {
  const from = plain.findLastIndex(({ startsSentence }, place) => startsSentence && place <= at);
  const next = plain.findIndex(({ startsSentence }, place) => startsSentence && place > at);
  const words = plain.slice(Math.max(0, from), next === -1 ? plain.length : next);
  return words.flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
}

/** The nearest word before a day or year that says whether something begins or ends there. */
function prepositionOf({ plain }: Claim, { at }: Named): string {
  const before = plain.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  return before.findLast((word) => BEGINS.test(word) || ENDS.test(word)) ?? '';
}

const BEGINS = /^(?:since|from|after)$/;
const ENDS = /^(?:until|till|by|before)$/;
/** *Since March* may say when something was done. */
const FROM = /^from$/;
const UNTIL = /^(?:until|till)$/;
const BEFORE = /^(?:until|till|before)$/;

/** The words of some length shortly before a word. */
function wordsBefore({ plain }: Claim, { at }: Named): readonly string[] {
  return plain.slice(Math.max(0, at - 3), at).flatMap(({ folded }) => (folded.length > 3 ? [folded] : []));
}

/** The words of some length around a word, in its sentence or those beside it. */
function wordsAround({ plain }: Claim, { at }: Named): readonly string[] {
  return [...plain.slice(Math.max(0, at - AROUND), at), ...plain.slice(at + 1, at + AROUND + 1)].flatMap(
    ({ folded }) => (folded.length > 3 ? [folded] : []),
  );
}

/** Words on each side of a day or year that tell what it is of. */
const AROUND = 7;
/** Words that question and answer share around it, from which they speak of the same. */
const ENOUGH = 2;

/** A word that names a day, a month or a year. */
interface Named {
  readonly text: string;
  /** The same for each way to write it: `Tues` and `Tuesday`. */
  readonly key: string;
  /** Its place among the words. */
  readonly at: number;
}

const { weekdayOf, monthOf } = namedDaysOf('en');

function weekdays({ plain }: Claim): readonly Named[] {
  return named(plain, ({ folded }, before) => weekdayOf(folded, before));
}

/** “May” is the verb far more often than the month. */
function months({ plain }: Claim): readonly Named[] {
  return named(plain, ({ folded }, before) => monthOf(folded, before));
}

function years({ plain }: Claim): readonly Named[] {
  return named(plain, ({ folded }, before) => {
    const isIn = () =>
      /^(in|since|of|by|until|from|before|after|year)$/.test(before) || monthOf(before, 'in') !== undefined;
    return YEAR.test(folded) || (OLD_YEAR.test(folded) && isIn()) ? folded : undefined;
  });
}

function named(
  plain: readonly Word[],
  keyOf: (word: Word, before: string) => number | string | undefined,
): readonly Named[] {
  return plain.flatMap((word, at) => {
    const key = keyOf(word, plain[at - 1]?.folded ?? '');
    return key === undefined ? [] : [{ text: word.text, key: String(key), at }];
  });
}

/** Each once. */
function once(found: readonly Named[]): readonly Named[] {
  return [...new Map(found.map((one) => [one.key, one])).values()];
}
