import type { Candidate } from '../measure.ts';
import { MEASURES, type Measure, measures } from '../measures.ts';

/** What tells the sentence that answers from the others of its paragraph: what is measured of sentences, and its place. */
export const TELLS = [
  ...measures.flatMap(({ name, of }) => (of === 'sentence' || of === 'record' ? [name] : [])),
  // The first one of a paragraph leads to what the others tell.
  'isFirst',
  'isLast',
  // A short one often only leads over to the next.
  'length',
] satisfies readonly (Measure | 'isFirst' | 'isLast' | 'length')[];

export type Tell = (typeof TELLS)[number];

/** What each weighs; learned by `npm run train` from paragraphs of which one sentence has the words that answer. */
export type TellingWeights = Readonly<Record<Tell, number>>;

const WIDTH = MEASURES.length;
const PLACES = TELLS.map((tell) => MEASURES.indexOf(tell as Measure));

/**
 * A row of `TELLS.length` numbers for each sentence of one paragraph, in its order; `rows` are the measures of all
 * candidates as they are compared, `all` the places of all sentences.
 */
export function tellsOf(
  sentences: readonly Candidate[],
  rows: Float32Array,
  all: readonly (readonly [paragraph: number, start: number, end: number])[],
): Float32Array {
  const found = new Float32Array(sentences.length * TELLS.length);
  for (const [at, { sentence, row }] of sentences.entries()) {
    const [, start = 0, end = 0] = all[sentence] ?? [];
    const own: Partial<Record<Tell, number>> = {
      isFirst: at === 0 ? 1 : 0,
      isLast: at === sentences.length - 1 ? 1 : 0,
      length: Math.log1p(end - start),
    };
    for (const [place, tell] of TELLS.entries())
      found[at * TELLS.length + place] =
        own[tell] ?? (rows[row * WIDTH + (PLACES[place] as number)] as number);
  }
  return found;
}

/** Position of the sentence of a paragraph, of those given, that most likely tells what is asked for. */
export function tellingSentence(
  sentences: readonly Candidate[],
  rows: Float32Array,
  all: Parameters<typeof tellsOf>[2],
  weights: TellingWeights,
): number {
  const tells = tellsOf(sentences, rows, all);
  const sums = sentences.map((_, at) =>
    TELLS.reduce((sum, tell, place) => sum + weights[tell] * (tells[at * TELLS.length + place] as number), 0),
  );
  return sentences[sums.indexOf(Math.max(...sums))]?.sentence ?? 0;
}
