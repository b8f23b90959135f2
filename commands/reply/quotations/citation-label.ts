import type { Article } from '../../../src/content/knowledge.ts';
import { day } from '../wording/day.ts';

/** Where something stands, as members read it: `¶ 6 · BBC News, 17 Aug 2025`; no date if nobody knows it. */
export function citationLabel(article: Article, ...paragraphs: readonly number[]): string {
  return `${paragraphSigns(paragraphs)} · ${sourceLabel(article)}`;
}

/** What the label of a paragraph's earlier wording says behind its number. */
export const EARLIER = ', earlier wording';

/** Publisher and day, `BBC News, 17 Aug 2025`. */
export function sourceLabel(article: Article): string {
  return article.published === undefined
    ? article.publisher
    : `${article.publisher}, ${day(article.published)}`;
}

/** Paragraph numbers for people: `¶ 4, 19–21`. */
export function paragraphSigns(numbers: readonly number[]): string {
  return `¶ ${ranges(numbers, '–').join(', ')}`;
}

/** Paragraph numbers as `/cite` takes them: `4,19-21`. */
export function paragraphReference(numbers: readonly number[]): string {
  return ranges(numbers, '-').join(',');
}

function ranges(numbers: readonly number[], dash: string): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.flatMap(({ first, last }) => {
    if (first === last) return [`${first}`];
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first}${dash}${last}`];
  });
}
