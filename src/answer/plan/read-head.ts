import { nationsEnglish } from '../../language/en/nations.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { type HeadSort, headWordsOf } from '../../language/vocabulary/head-words.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import { isNamed } from '../whether/same-word.ts';
import type { About, Listing } from './plan.ts';

/** A list, by the noun that heads it and not by its sentence. */
export interface Headed {
  readonly plan: Listing;
  /** All of the kind are asked for, so that no single record can answer it. */
  readonly isWhole: boolean;
}

/**
 * Reads what a list is of from the noun that heads it (*dates*, *companies*, *salaries*), wherever that stands; undefined
 * where none does, or where the question is for one thing.
 */
export function readHead({ words, meant, text, kind }: Reading, language: string): Headed | undefined {
  const table = headWordsOf(language);
  const plans = planWordsOf(language);
  if (!table || !plans || text.length > LONGEST || plans.whether.opens.test(meant)) return undefined;
  const isWanted = table.wanted.test(meant);
  const end = table.besides.exec(text)?.index ?? text.length;
  for (const [sort, nouns] of table.heads) {
    // *Every mayor* is all the mayors.
    const isOfAll = (one: ReadWord) =>
      table.each.test(words[words.indexOf(one) - 1]?.as ?? '') && nouns.test(`${one.as}s`);
    const heads = words.filter(
      (one) => !isNamed(one) && (nouns.test(one.as) || nouns.test(one.word) || isOfAll(one)),
    );
    const [head] = heads;
    if (!head) continue;
    const isAlone = ALONE.has(sort);
    const isHead =
      isAlone ||
      (sort === 'people' && kind === 'who') ||
      table.before.test(before(head)) ||
      (isWanted && kind === 'other' && words.indexOf(head) <= MODIFIERS);
    if (table.single.test(meant) && !isAlone) return undefined;
    if (!isHead) continue;
    const rest = words.filter(
      (word) =>
        !heads.includes(word) &&
        (word.start < end || head.start > end) &&
        (word.how === 'name' ||
          (saysSomething(word) &&
            !nouns.test(word.as) &&
            !table.beside.test(word.as) &&
            !table.beside.test(word.word) &&
            !plans.beside.has(word.as) &&
            !plans.lead.has(word.word))),
    );
    // A word that nobody knows narrows it down to what nobody can tell.
    if (OF_NAMES.has(sort) && rest.some(({ how }) => how === 'unknown')) return undefined;
    const plan = planOf(sort, nounOf(heads, words), rest, table.ahead.test(meant));
    // Who is from a country is known of everybody.
    const isOfWhole =
      rest.length === 0 ||
      plan.kind === 'next' ||
      (sort === 'people' &&
        rest.every(({ as }) => nationsEnglish.get(as.toLowerCase())?.isCapital === false));
    const isWhole = isAlone || (isWanted && isOfWhole);
    // What an article calls somebody by is somebody, unless all of the kind are wanted: *the officials who told him*.
    return isWhole || head.how !== 'name' ? { plan, isWhole } : undefined;
  }
  return undefined;

  function before(head: ReadWord): string {
    // *All upcoming dates*, *which german companies*: what stands between says which of them.
    const own = words
      .slice(0, words.indexOf(head))
      .filter(({ as }) => !table?.ahead.test(as) && nationsEnglish.get(as.toLowerCase())?.isQuality !== true);
    return own
      .map(({ as }) => `${as} `)
      .join('')
      .toLowerCase();
  }
}

/** The noun that heads a list, with the others that are joined to it: *singers and musicians*. */
function nounOf(heads: readonly ReadWord[], words: readonly ReadWord[]): string {
  const places = heads.map((head) => words.indexOf(head));
  const joined = heads.filter((_, at) => (places[at] ?? 0) - (places[0] ?? 0) <= 2 * at);
  return joined.map(({ as }) => as).join(' ');
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
      return { kind: 'names', of: sort, about };
  }
}

/** What is asked for by these words is never one thing. */
const ALONE: ReadonlySet<HeadSort> = new Set(['unnamed', 'open', 'against']);
/** Lists of names, which stand all over an article. */
const OF_NAMES: ReadonlySet<HeadSort> = new Set(['countries', 'places', 'media', 'companies', 'bodies']);
/** Words that may stand before the noun where no other word asks for a list: *american officials in the story*. */
const MODIFIERS = 2;
/** Characters of a message that may ask for one list. */
const LONGEST = 200;
