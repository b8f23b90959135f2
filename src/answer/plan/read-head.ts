import { nationsEnglish } from '../../language/en/world/nations.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type HeadSort, type HeadWords, headWordsOf } from '../../language/vocabulary/head-words.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import { boundsIn } from './bounds.ts';
import { type Joined, joinedTo } from './joined-heads.ts';
import { isKindOf, listNounsIn, nounOf } from './list-nouns.ts';
import type { About, Listing } from './plan.ts';
import { qualitiesIn, regionsAsked } from './qualities.ts';

/** A list, by the noun that heads it and not by its sentence. */
export interface Headed {
  readonly plan: Listing;
  /** All of the kind are asked for, so that no single record can answer it. */
  readonly isWhole: boolean;
}

/** What a question names as the sort of its list, and what narrows that down. */
interface Found {
  readonly sort: HeadSort;
  readonly heads: readonly ReadWord[];
  readonly joined: readonly Joined[];
  readonly rest: About;
}

/**
 * Reads what a list is of from the noun that heads it (*dates*, *companies*, *salaries*), wherever that stands; undefined
 * where none does, or where the question is for one thing. `isOfStory` knows the words for what is of a state that only the
 * articles have, in small letters.
 */
export function readHead(
  { words, meant, text, kind }: Reading,
  language: string,
  isOfStory: (word: string) => boolean = () => false,
): Headed | undefined {
  const table = headWordsOf(language);
  const plans = planWordsOf(language);
  if (!table || !plans || text.length > LONGEST || plans.whether.opens.test(meant)) return undefined;
  const isWanted = table.wanted.test(meant);
  const qualities = qualitiesIn(words, isOfStory);
  const end = table.besides.exec(text)?.index ?? text.length;
  for (const [sort, nouns] of table.heads) {
    const heads = listNounsIn(words, nouns, qualities, table);
    const [head] = heads;
    if (!head) continue;
    const isAlone = ALONE.has(sort);
    const isHead =
      isAlone ||
      (sort === 'people' && kind === 'who') ||
      table.before.test(before(head, words, qualities, table)) ||
      (isWanted && kind === 'other' && words.indexOf(head) <= MODIFIERS);
    if (table.single.test(meant) && !isAlone) return undefined;
    const narrows = (word: ReadWord) =>
      word.how === 'name' ||
      (saysSomething(word) &&
        !nouns.test(word.as) &&
        !table.beside.test(word.as) &&
        !table.beside.test(word.word) &&
        !plans.beside.has(word.as) &&
        !plans.lead.has(word.word));
    // *The secret talks* are talks.
    const next = words[words.indexOf(head) + 1];
    if (!isHead || (OF_QUALITY.has(sort) && next && narrows(next))) continue;
    const joined = TOGETHER.has(sort)
      ? joinedTo(head, { words, text }, togetherIn(words, qualities, table), table)
      : [];
    const between = sort === 'dates' ? boundsIn(words.slice(words.indexOf(head) + 1), language) : undefined;
    const own = new Set([
      ...heads,
      ...joined.flatMap(({ noun, kinds }) => [noun, ...kinds]),
      ...(between?.own ?? []),
    ]);
    const rest = words.filter(
      (word) =>
        !own.has(word) &&
        (word.start < end || head.start > end) &&
        !isKindOf(word, own, words, table) &&
        narrows(word),
    );
    // A word that nobody knows narrows it down to what nobody can tell.
    if (OF_NAMES.has(sort) && rest.some((word) => word.how === 'unknown' && !qualities.has(word)))
      return undefined;
    const plain = together({ sort, heads, joined, rest }, words, table, table.ahead.test(meant));
    const plan =
      between && (plain.kind === 'next' || plain.kind === 'timeline')
        ? { ...plain, bounds: between.bounds }
        : plain;
    // Who is from a country or region is known of everybody, and which countries and towns lie in one.
    const isOfWhole =
      rest.length === 0 || plan.kind === 'next' || (PLACED.has(sort) && isWhere(rest, sort, qualities));
    // Days between two others are never one thing.
    const isWhole = isAlone || ((isWanted || between !== undefined) && isOfWhole);
    // What an article calls somebody by is somebody, unless all of the kind are wanted: *the officials who told him*.
    return isWhole || head.how !== 'name' ? { plan, isWhole } : undefined;
  }
  return undefined;
}

/** Whether words name nothing but a region, or where people are from. */
function isWhere(words: About, sort: HeadSort, qualities: ReadonlySet<ReadWord>): boolean {
  const inRegions = new Set(regionsAsked(words).flatMap((one) => one.words));
  return words.every((word) => {
    if (inRegions.has(word)) return true;
    const isState = nationsEnglish.get(word.as.toLowerCase())?.isCapital === false;
    return sort === 'people' && (qualities.has(word) || isState);
  });
}

/** What stands before a noun without what only says which of them: *all upcoming dates*, *which german companies*. */
function before(
  head: ReadWord,
  words: readonly ReadWord[],
  qualities: ReadonlySet<ReadWord>,
  table: HeadWords,
): string {
  const nouns = new Set([head]);
  return words
    .slice(0, words.indexOf(head))
    .filter(
      (word) => !table.ahead.test(word.as) && !qualities.has(word) && !isKindOf(word, nouns, words, table),
    )
    .map(({ as }) => `${as} `)
    .join('')
    .toLowerCase();
}

/** One list, or one of several sorts that are joined: *people and places*. */
function together(
  { sort, heads, joined, rest }: Found,
  words: readonly ReadWord[],
  table: HeadWords,
  isAhead: boolean,
): Listing {
  const sorts = [...new Set(joined.map((one) => one.sort))];
  if (sorts.length < 2) return planOf(sort, nounOf(heads, words, table), rest, isAhead);
  const plans = sorts.map((one) => {
    const own = joined.filter((other) => other.sort === one).map(({ noun }) => noun);
    return planOf(one, nounOf(own, words, table), rest, isAhead);
  });
  return { kind: 'together', plans };
}

/** The nouns of all the sorts that one list may have together. */
function togetherIn(
  words: readonly ReadWord[],
  qualities: ReadonlySet<ReadWord>,
  table: HeadWords,
): readonly Joined[] {
  return table.heads
    .filter(([sort]) => TOGETHER.has(sort))
    .flatMap(([sort, nouns]) =>
      listNounsIn(words, nouns, qualities, table).map((noun): Joined => ({ sort, noun, kinds: [] })),
    );
}

function planOf(sort: HeadSort, noun: string, about: About, isAhead: boolean): Listing {
  switch (sort) {
    case 'dates':
      return isAhead ? { kind: 'next', about, isDated: true } : { kind: 'timeline', about };
    case 'people':
      return { kind: 'people', about, noun };
    case 'money':
    case 'percents':
    case 'numbers':
      return { kind: 'figures', of: sort, about };
    case 'unnamed':
    case 'open':
      return { kind: sort };
    case 'against':
      return { kind: 'sides', about, isAgainst: true };
    case 'countries':
    case 'places':
    case 'media':
    case 'companies':
    case 'bodies':
      return { kind: 'names', of: sort, about, noun };
  }
}

/** What is asked for by these words is never one thing. */
const ALONE: ReadonlySet<HeadSort> = new Set(['unnamed', 'open', 'against']);
/** What is named by a quality, which before a noun is only a quality of that. */
const OF_QUALITY: ReadonlySet<HeadSort> = new Set(['open', 'unnamed']);
/** Lists of names, which stand all over an article. */
const OF_NAMES: ReadonlySet<HeadSort> = new Set(['countries', 'places', 'media', 'companies', 'bodies']);
/** Lists of what is from a state or a region, or lies there. */
const PLACED: ReadonlySet<HeadSort> = new Set(['people', 'countries', 'places']);
/** Sorts that one list may have together: *people and places*. */
const TOGETHER: ReadonlySet<HeadSort> = new Set([...OF_NAMES, 'people']);
/** Words that may stand before the noun where no other word asks for a list: *american officials in the story*. */
const MODIFIERS = 2;
/** Characters of a message that may ask for one list. */
const LONGEST = 200;
