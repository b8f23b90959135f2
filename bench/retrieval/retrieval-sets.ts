import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const articles = z.array(
  z.object({
    article: z.string(),
    paragraphs: z.array(z.string()),
    questions: z.array(
      z.object({
        q: z.string(),
        gold: z.array(z.number().int()),
        answer: z.string().nullable(),
        answerable: z.boolean(),
      }),
    ),
  }),
);

/** One article of a public question set: its paragraphs, and questions with the paragraphs that answer them. */
export type QuestionedArticle = z.infer<typeof articles>[number];

/** A public set of questions about articles in one language. */
export interface RetrievalSet {
  readonly title: string;
  /** Two-letter code. */
  readonly language: string;
  readonly articles: readonly QuestionedArticle[];
}

/** Where the public sets lie, beside the repository; they have a licence of their own and are not part of it. */
export const setsFolder = new URL('../../../shared/retrieval/', import.meta.url);

const files = [
  { file: 'squad2-news-en.json', title: 'English (SQuAD 2.0)', language: 'en' },
  { file: 'xquad-news-de.json', title: 'German (XQuAD)', language: 'de' },
  { file: 'xquad-news-ru.json', title: 'Russian (XQuAD)', language: 'ru' },
];

/** Reads the public sets; empty when they are not there. */
export function readRetrievalSets(): readonly RetrievalSet[] {
  return files.flatMap(({ file, title, language }) => {
    const path = new URL(file, setsFolder);
    if (!existsSync(path)) return [];
    return [{ title, language, articles: articles.parse(JSON.parse(readFileSync(path, 'utf8'))) }];
  });
}

/** By article: 0 where our weights were fitted, 1 for the rest; pieces of one article are on the same side. */
export function halves({ articles }: RetrievalSet): number[] {
  const whole = articles.map(({ article }) => article.replace(/ \(.*/, ''));
  const different = [...new Set(whole)];
  return whole.map((name) => different.indexOf(name) % 2);
}
