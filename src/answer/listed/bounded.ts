import type { ReadWord } from '../../language/read-words.ts';
import { standsIn } from '../../search/sentence-at.ts';
import type { Line } from '../answer.ts';
import type { Bounds } from '../plan/bounds.ts';
import { answerTuning } from '../tuning.ts';
import { ahead, dayNamed, hasTerm, history } from './days.ts';
import { coverage, type Shelf, type Told } from './shelf.ts';

/**
 * What happens between two days, or before or after one, oldest first; a day is named itself or by what happens on it. Only what
 * is to come for `isAhead`. A bound that no day is known of narrows nothing down, unless one has to be, `isKnown`; undefined
 * where no list is left.
 */
export function bounded(
  bounds: Bounds,
  { isAhead, isKnown = false }: { readonly isAhead: boolean; readonly isKnown?: boolean },
  shelf: Shelf,
): Told | undefined {
  const past = isAhead ? undefined : history([], {}, shelf);
  const future = ahead([], true, shelf);
  const all = [...(past?.lines ?? []), ...(future?.lines ?? [])];
  const from = bounds.from && daysOf(bounds.from, all, shelf).at(0);
  const until = bounds.until && daysOf(bounds.until, all, shelf).at(-1);
  if (isKnown && bounds.until && until === undefined) return undefined;
  const lines = all.filter((line) => {
    const date = line.at?.date;
    // Until when something is to be is told without its day: it is none before another.
    if (date === undefined) return until === undefined && hasTerm(line.text, shelf);
    return (
      (from === undefined || date > from || isOf(from, date, bounds.isWithFirst)) &&
      (until === undefined || date < until || isOf(until, date, bounds.isWithLast))
    );
  });
  const lead = (past ?? future)?.lead;
  return lead !== undefined && lines.length > 1 ? { lead, lines } : undefined;
}

/** Whether a date is the bound, where that is wanted too, or lies in a month, or is one, of which nobody can tell that it does not. */
function isOf(bound: string, date: string, isWith: boolean): boolean {
  return bound === date ? isWith : bound.startsWith(date) || (isWith && date.startsWith(bound));
}

/**
 * The ISO day or month that some words name, or those on which there is what they name, in their order: of several meetings nobody
 * can tell which is meant, and none of them is to hide what the others leave. Empty where nothing tells.
 */
function daysOf(words: readonly ReadWord[], lines: readonly Line[], shelf: Shelf): readonly string[] {
  const named = dayNamed(words, shelf);
  if (named !== undefined) return [named];
  const { search } = shelf;
  const { ranked } = search.find(search.reader.read(words.map(({ as }) => as).join(' ')));
  const places = ranked.slice(0, LOOKED_AT).map(({ paragraph }) => paragraph);
  const rankOf = ({ citations }: Line) => {
    const at = places.findIndex((place) =>
      citations.some(({ article, paragraph }) =>
        standsIn({ article: article.id, paragraphs: [paragraph] }, place, search),
      ),
    );
    return at < 0 ? LOOKED_AT : at;
  };
  const found = lines
    .filter(({ at }) => at !== undefined)
    .map((line) => ({
      line,
      isCalled: coverage(words, line.text, shelf) >= answerTuning.listed.coveredFrom,
      isEvent: line.fact?.kind === 'event',
      rank: rankOf(line),
    }))
    .filter(({ isCalled, rank }) => isCalled || rank < LOOKED_AT)
    .toSorted(
      (one, other) =>
        Number(other.isCalled) - Number(one.isCalled) ||
        Number(other.isEvent) - Number(one.isEvent) ||
        one.rank - other.rank,
    );
  const [best] = found;
  const alike = found.filter((one) => one === best || (best?.isCalled && one.isCalled));
  return alike.flatMap(({ line }) => line.at?.date ?? []).toSorted();
}

/** Paragraphs that are looked at for what a word names that no line has. */
const LOOKED_AT = 3;
