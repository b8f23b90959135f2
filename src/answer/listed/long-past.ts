import type { Article } from '../../content/knowledge.ts';
import type { Line } from '../answer.ts';
import { ISO_DAY } from '../dates/resolve-dates.ts';
import { opensQuotation } from './opens-quotation.ts';
import { lineOf, lineOfSentence, type Shelf, uncovered } from './shelf.ts';

/** A line and the ISO day, month or year that it tells of. */
export interface Dated {
  readonly line: Line;
  readonly day: string;
}

/** What an article tells of years before its own without naming a day, of which no other line tells; none in a language without words for that. */
export function longPast(article: Article, lines: readonly Line[], shelf: Shelf): readonly Dated[] {
  const { year } = shelf.words;
  const own = article.published?.slice(0, YEAR_LONG);
  if (!year || own === undefined) return [];
  const toDated = (line: Line): readonly Dated[] => {
    const [day] = [...line.text.matchAll(year)].map(([one]) => one).toSorted();
    return day !== undefined && day < own ? [{ line, day }] : [];
  };
  const facts = shelf.facts
    .filter((fact) => fact.article === article.id && fact.kind !== 'person')
    .filter((fact) => !lines.some((line) => line.fact === fact))
    .flatMap((fact) => toDated(lineOf(fact, shelf)));
  const sentences = shelf.sentences.filter(
    (sentence) => sentence.article === article && !opensQuotation(sentence.text),
  );
  const told = [...lines, ...facts.map(({ line }) => line)];
  const text = sentences.filter((sentence) => toDated(lineOfSentence(sentence)).length > 0);
  return [...facts, ...uncovered(text, told, true).flatMap((sentence) => toDated(lineOfSentence(sentence)))];
}

/** An ISO day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, ISO_DAY);
}

const DAY = 86_400_000;
/** Characters of the year of an ISO day. */
const YEAR_LONG = 4;
