import type { Line } from '../answer.ts';
import { ISO_DAY, resolveDates } from '../dates/resolve-dates.ts';
import { buildTimeline } from '../lookup/build-timeline.ts';
import { lineOf, lineOfSentence, type Shelf, type Told, uncovered, withoutRepeats } from './shelf.ts';

/**
 * Every fact and sentence that names a day of a month, oldest first: there it matters on which of its days each is, also where
 * another day stands before it. Undefined for fewer than two.
 */
export function inMonth(month: number, shelf: Shelf): Told | undefined {
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
