import type { Article, Fact } from '../content/knowledge.ts';
import { numbersOf, type WrittenNumber } from '../content/numbers-of.ts';
import { type Word, wordsOf } from '../content/words-of.ts';
import { calendarKindOf } from './calendar-words.ts';
import { placesEnglish } from './places-english.ts';

/** Something of a question that the article has differently. */
export interface Difference {
  readonly kind: 'weekday' | 'month' | 'year' | 'number' | 'place';
  /** As the member wrote it, `Wednesday`. */
  readonly asked: string;
  /** As the article has it, `Monday`. */
  readonly says: string;
  /** Where it says so. */
  readonly paragraph: number;
}

/**
 * What a question takes for granted and the fact that answers it states otherwise: another day, month, number or place.
 *
 * Only what plainly differs is reported: the short answer names exactly one thing of that kind, and neither it nor a
 * paragraph it rests on has what the member wrote. A wrong alarm is worse than none.
 */
export function differencesOf(question: string, fact: Fact, article: Article): readonly Difference[] {
  if (article.language !== 'en') return [];
  const cited = fact.paragraphs.map((number) => article.paragraphs[number - 1]?.text ?? '').join('\n');
  const [paragraph = 0] = fact.paragraphs;
  const sides = {
    asked: wordsOf(question),
    says: wordsOf(fact.says),
    known: wordsOf(`${fact.says}\n${cited}`),
  };
  const found = [
    ...calendar('weekday', sides),
    ...calendar('month', sides),
    ...year(sides),
    ...number(fact, sides),
    ...place(fact, question, `${fact.says}\n${cited}`),
  ];
  return found.map((difference) => ({ ...difference, paragraph }));
}

interface Sides {
  readonly asked: readonly Word[];
  readonly says: readonly Word[];
  readonly known: readonly Word[];
}
type Found = Omit<Difference, 'paragraph'>;

function calendar(kind: 'weekday' | 'month', { asked, says, known }: Sides): Found[] {
  const of = (words: readonly Word[]) => words.filter(({ folded }) => calendarKindOf(folded, 'en') === kind);
  const [own, ...others] = of(says);
  const [theirs, ...more] = of(asked);
  if (!own || !theirs || others.length + more.length > 0) return [];
  if (of(known).some(({ folded }) => folded === theirs.folded)) return [];
  return [{ kind, asked: capitalised(theirs.folded), says: own.text }];
}

function year({ asked, says, known }: Sides): Found[] {
  const of = (words: readonly Word[]) => words.filter(({ folded }) => YEAR.test(folded));
  const [own, ...others] = of(says);
  const [theirs, ...more] = of(asked);
  if (!own || !theirs || others.length + more.length > 0) return [];
  const isKnown = of(known).some(({ folded }) => folded === theirs.folded);
  return isKnown ? [] : [{ kind: 'year', asked: theirs.text, says: own.text }];
}

const YEAR = /^(19|20)\d\d$/;

/** Only facts that are about a number, or name one part such as a fifth, and questions with one of the same sort. */
function number(fact: Fact, { asked, known }: Sides): Found[] {
  const value = fact.kind === 'number' ? fact.value : fact.says;
  const own = claims(wordsOf(value));
  const theirs = claims(asked);
  const [mine] = own;
  const [other] = theirs;
  if (!mine || !other || own.length > 1 || theirs.length > 1) return [];
  if (claims(known).some(({ value }) => value === other.value)) return [];
  const sort = (value: string) => (value.startsWith('#') || /^[a-z]/.test(value) ? 'part' : 'count');
  if (fact.kind !== 'number' && sort(mine.value) !== 'part') return [];
  // A year is not another number of members.
  if (sort(mine.value) !== sort(other.value) || YEAR.test(other.value)) return [];
  return [{ kind: 'number', asked: other.text, says: fact.kind === 'number' ? fact.value : mine.text }];
}

function claims(words: readonly Word[]): readonly WrittenNumber[] {
  return numbersOf(words, 'en').filter((written) => written.claims);
}

/** Only events with a place, and questions that put them in another one: `in Saudi Arabia`, `at Camp David`. */
function place(fact: Fact, question: string, known: string): Found[] {
  if (fact.kind !== 'event' || fact.where === undefined) return [];
  const text = known.toLowerCase();
  for (const [, one = '', two = ''] of question
    .toLowerCase()
    .matchAll(/\b(?:in|at|to)\s+(?:the\s+)?([\p{L}-]+)(?=(?:\s+([\p{L}-]+))?)/gu)) {
    const named = [`${one} ${two}`, one].find((name) => placesEnglish().has(name));
    if (named && !text.includes(named))
      return [{ kind: 'place', asked: capitalised(named), says: fact.where }];
  }
  return [];
}

function capitalised(words: string): string {
  return words.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase());
}
