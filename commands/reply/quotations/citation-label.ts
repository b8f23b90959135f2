import type { Voice } from '../../../src/answer/voice.ts';
import type { Article, Knowledge } from '../../../src/content/knowledge.ts';
import { sayIn, spokenLanguages } from '../../../src/language/sayings/say.ts';
import type { Teller } from '../teller.ts';

/** Where something stands, as members read it: `¶ 6 · BBC News, 17 Aug 2025`; no date if nobody knows it. */
export function citationLabel(article: Article, voice: Voice, ...paragraphs: readonly number[]): string {
  return `${paragraphSigns(paragraphs)} · ${sourceLabel(article, voice)}`;
}

/** What the label of a paragraph's earlier wording says behind its number, in each language. */
export const EARLIER: readonly string[] = spokenLanguages.map((language) =>
  sayIn(language)('changed.earlier'),
);

/** Publisher and day, `BBC News, 17 Aug 2025`. */
export function sourceLabel(article: Article, voice: Pick<Voice, 'day'>): string {
  return article.published === undefined
    ? article.publisher
    : `${article.publisher}, ${voice.day(article.published)}`;
}

/** Paragraphs for people, `¶ 4, 19–21`; of several articles each with its source. */
export function placesIn(
  places: readonly { readonly article: string; readonly paragraphs: readonly number[] }[],
  teller: Teller,
): string {
  const ids = [...new Set(places.map(({ article }) => article))];
  const inOrder = teller.knowledge.articles.map(({ id }) => id).filter((id) => ids.includes(id));
  const each = (inOrder.length > 0 ? inOrder : ids).map((id) => {
    const numbers = places.filter(({ article }) => article === id).flatMap(({ paragraphs }) => paragraphs);
    return [paragraphSigns(numbers), sourceIn(id, teller).source].filter(Boolean).join(' · ');
  });
  return each.join('; ');
}

/** The language of an article, a two-letter code. */
export function languageOf(id: string, { articles }: Pick<Knowledge, 'articles'>): string {
  return articles.find((known) => known.id === id)?.language ?? 'en';
}

/** The source of a line of a list, where there are several articles to tell apart. */
export function sourceIn(
  id: string,
  { knowledge: { articles }, voice }: Teller,
): { readonly source?: string } {
  const article = articles.find((known) => known.id === id);
  return article === undefined || articles.length < 2 ? {} : { source: sourceLabel(article, voice) };
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
