import type { ReadWord } from '../../language/read-words.ts';
import { standsIn } from '../../search/sentence-at.ts';
import type { Line } from '../answer.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import { buildTimeline } from '../lookup/build-timeline.ts';
import type { Bounds } from '../plan/bounds.ts';
import { answerTuning } from '../tuning.ts';
import { ahead, dayNamed, hasTerm, history } from './days.ts';
import {
  coverage,
  lineOf,
  lineOfSentence,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

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
  if (bounds.month !== undefined) return inMonth(bounds.month, shelf);
  const past = isAhead ? undefined : history([], {}, shelf);
  const future = ahead([], true, shelf);
  const all = [...(past?.lines ?? []), ...(future?.lines ?? [])];
  const from = bounds.from && daysOf(bounds.from, all, shelf).at(0);
  const until = bounds.until && daysOf(bounds.until, all, shelf).at(-1);
  if (isKnown && bounds.until && until === undefined) return undefined;
  const isBetween = (date: string) =>
    (from === undefined || date > from || isOf(from, date, bounds.isWithFirst)) &&
    (until === undefined || date < until || isOf(until, date, bounds.isWithLast));
  const lines = all.filter((line) => {
    const date = line.at?.date;
    // Until when something is to be is told without its day: it is none before another.
    return date === undefined ? until === undefined && hasTerm(line.text, shelf) : isBetween(date);
  });
  const lead = (past ?? future)?.lead;
  return lead !== undefined && lines.length > 1 ? { lead, lines } : undefined;
}

/**
 * Every fact and sentence that names a day of a month, oldest first: there it matters on which of its days each is, also where
 * another day stands before it. Undefined for fewer than two.
 */
function inMonth(month: number, shelf: Shelf): Told | undefined {
  const [newest] = shelf.articles;
  if (!newest) return undefined;
  const isIn = ({ date }: { readonly date: string }) =>
    date.length === ISO_DAY && Number(date.slice(5, 7)) === month + 1;
  const dayOf = (text: string, paragraphs: readonly number[]) =>
    resolveDates(text, newest, paragraphs, shelf.facts).find(isIn);
  const own = new Map(
    buildTimeline(shelf.facts).map(({ fact, date, when }) => [fact.id, { date, said: when }] as const),
  );
  const facts = shelf.facts
    .filter(({ article, kind }) => article === newest.id && kind !== 'person')
    .flatMap((fact): readonly Line[] => {
      const given = own.get(fact.id);
      const at = given && isIn(given) ? given : dayOf(fact.says, fact.paragraphs);
      return at ? [{ ...lineOf(fact, shelf), at }] : [];
    });
  const sentences = shelf.sentences.filter(({ article }) => article === newest);
  const text = uncovered(sentences, facts, true).flatMap((sentence): readonly Line[] => {
    const at = dayOf(sentence.text, [sentence.paragraph]);
    return at ? [{ ...lineOfSentence(sentence), at }] : [];
  });
  const lines = withoutRepeats([...facts, ...text]).toSorted((one, other) =>
    (one.at?.date ?? '').localeCompare(other.at?.date ?? ''),
  );
  return lines.length > 1 ? { lead: shelf.phrases.inOrder, lines } : undefined;
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

/** Characters of a day such as 2026-11-26; a month has fewer. */
const ISO_DAY = 10;
/** Paragraphs that are looked at for what a word names that no line has. */
const LOOKED_AT = 3;
