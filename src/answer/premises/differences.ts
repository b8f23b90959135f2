import type { Article, Fact } from '../../content/knowledge.ts';
import { dateWords } from '../../language/date-words.ts';
import { isPartOf, placesEnglish } from '../../language/en/places.ts';
import { type Word, wordsOf } from '../../language/words-of.ts';
import type { Difference } from './difference.ts';
import { numberDiffers, type Sides, YEAR } from './numbers-differ.ts';

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
    ...numberDiffers(fact, sides),
    ...network(sides),
    ...place(fact, question, `${fact.says}\n${cited}`),
  ];
  return found.map((difference) => ({ ...difference, paragraph }));
}

const inSmallLetters = (words: readonly string[] = []): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));
const CALENDAR = {
  weekday: inSmallLetters(dateWords.get('en')?.weekdays),
  month: inSmallLetters(dateWords.get('en')?.months),
} as const;

type Found = Omit<Difference, 'paragraph'>;

function calendar(kind: 'weekday' | 'month', { asked, says, known }: Sides): Found[] {
  // “May” is the verb far more often than the month.
  const isMonth = (word: Word, at: number, all: readonly Word[]) =>
    word.folded !== 'may' || /^(in|last|since|by|of)$/.test(all[at - 1]?.folded ?? '');
  const of = (words: readonly Word[]) =>
    words.filter(isMonth).filter(({ folded }) => CALENDAR[kind].has(folded));
  // Where the short answer names no day, the paragraphs that it rests on may name one.
  const stated = of(says).length > 0 || kind === 'month' ? of(says) : once(of(known));
  const [own, ...others] = stated;
  const [theirs, ...more] = of(asked);
  if (!own || !theirs || others.length + more.length > 0) return [];
  if (of(known).some(({ folded }) => folded === theirs.folded)) return [];
  // “It's Thursday here” says when it is asked, not when something happens.
  const before = asked[asked.indexOf(theirs) - 1]?.folded ?? '';
  if (/^(its|it's|today)$/.test(before)) return [];
  return [{ kind, asked: capitalised(theirs.folded), says: own.text }];
}

/** Each word once. */
function once(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.folded, word])).values()];
}

function year({ asked, says, known }: Sides): Found[] {
  const of = (words: readonly Word[]) => words.filter(({ folded }) => YEAR.test(folded));
  const [own, ...others] = of(says);
  const [theirs, ...more] = of(asked);
  if (!own || !theirs || others.length + more.length > 0) return [];
  const isKnown = of(known).some(({ folded }) => folded === theirs.folded);
  return isKnown ? [] : [{ kind: 'year', asked: theirs.text, says: own.text }];
}

/** A fact whose answer names one place, and a question that names another: `in Saudi Arabia`, `at Camp David`. */
function place(fact: Fact, question: string, known: string): Found[] {
  const own = placesIn(fact.says);
  const [says] = own;
  const asked = question.toLowerCase();
  if (!says || own.length > 1 || asked.includes(says)) return [];
  const text = known.toLowerCase();
  for (const [, one = '', two = ''] of asked.matchAll(PLACED)) {
    const named = [`${one} ${two}`, one].find((name) => placesEnglish().all.has(name));
    if (named && !text.includes(named) && !isPartOf(says, named) && !isPartOf(named, says))
      return [{ kind: 'place', asked: capitalised(named), says: asWritten(says, fact.says) }];
  }
  return [];
}

/** Who was spoken to: another broadcaster or agency than the one that the answer names. */
function network({ asked, says, known }: Sides): Found[] {
  const of = (words: readonly Word[]) => words.filter(({ folded }) => NETWORKS.has(folded));
  const [own, ...others] = of(says);
  const [theirs, ...more] = of(asked);
  if (!own || !theirs || others.length + more.length > 0) return [];
  if (of(known).some(({ folded }) => folded === theirs.folded)) return [];
  return [{ kind: 'network', asked: theirs.text, says: own.text }];
}

const NETWORKS: ReadonlySet<string> = new Set(
  'cnn cbs bbc nbc abc msnbc fox pbs npr reuters bloomberg newsmax sky'.split(' '),
);

/** The places a text names, in small letters. */
function placesIn(text: string): readonly string[] {
  const small = ` ${text.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
  return [...placesEnglish().venues].filter((name) => small.includes(` ${name} `));
}

function asWritten(place: string, text: string): string {
  const at = text.toLowerCase().indexOf(place);
  return text.slice(at, at + place.length);
}

/** The one or two words after `in`, `at` or `to`. */
const PLACED = /\b(?:in|at|to)\s+(?:the\s+)?([\p{L}-]+)(?=(?:\s+([\p{L}-]+))?)/gu;

function capitalised(words: string): string {
  return words.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase());
}
