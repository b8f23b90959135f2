import type { Line } from '../answer.ts';
import { ISO_DAY, resolveDates } from '../dates/resolve-dates.ts';
import { entryOf } from '../lookup/build-timeline.ts';
import { byDay, datedLines } from './days.ts';
import { lineOf, type Shelf, type Told, uncovered, withoutRepeats } from './shelf.ts';

/**
 * Every fact and sentence that names a day of a month, oldest first: there it matters on which of its days each is, also where
 * another day stands before it. Undefined for fewer than two.
 */
export function inMonth(month: number, shelf: Shelf): Told | undefined {
  const [newest] = shelf.articles;
  if (!newest) return undefined;
  const isIn = ({ date }: { readonly date: string }) =>
    date.length === ISO_DAY && Number(date.slice(5, 7)) === month + 1;
  const facts = shelf.facts
    .filter(({ article, kind }) => article === newest.id && kind !== 'person')
    .flatMap((fact): readonly Line[] => {
      const given = entryOf(fact);
      const at =
        given && isIn(given)
          ? { date: given.date, said: given.when }
          : resolveDates(fact.says, newest, fact.paragraphs, shelf.facts).find(isIn);
      return at ? [{ ...lineOf(fact, shelf), at }] : [];
    });
  const own = shelf.sentences.filter(({ article }) => article === newest);
  const text = datedLines(uncovered(own, facts, true), isIn, shelf);
  const lines = withoutRepeats([...facts, ...text]).toSorted(byDay);
  return lines.length > 1 ? { lead: shelf.phrases.inOrder, lines } : undefined;
}
