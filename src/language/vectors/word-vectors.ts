import { readFileSync } from 'node:fs';

/** What words mean, as directions: words that are used alike point the same way. */
export interface WordVectors {
  /** Numbers of one vector. */
  readonly dimensions: number;
  /** The position of a lower-case word; undefined for a word nobody learned. */
  of(word: string): number | undefined;
  /** Cosines of a word with each of many, from -1 to 1; all by their positions. */
  cosines(one: number, others: Uint32Array): Float32Array;
  /** Adds a word's direction to a sum. */
  addTo(sum: Float32Array, place: number, weight: number): void;
}

/**
 * The vectors of a language, a two-letter code; undefined where there is no table, which is all but English. The table is
 * read when it is first asked for: 50,000 words of GloVe, drawn together by WordNet; `bench/vectors/make-vectors.ts` makes it
 * and tells whose they are.
 */
export function wordVectorsOf(language: string): WordVectors | undefined {
  if (language !== 'en') return undefined;
  english ??= readTable(readFileSync(new URL('en.bin', import.meta.url)));
  return english;
}

let english: WordVectors | undefined;

/** Reads a table: three counts, the words on lines of their own, a scale for each, and all numbers in eight bits. */
function readTable(file: Buffer): WordVectors {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  const [count = 0, dimensions = 0, named = 0] = new Uint32Array(bytes, 0, HEAD);
  const names = Buffer.from(bytes, HEAD * 4, named)
    .toString('utf8')
    .split('\n');
  const scales = new Float32Array(bytes, HEAD * 4 + named, count);
  const numbers = new Int8Array(bytes, HEAD * 4 + named + count * 4, count * dimensions);
  const places = new Map<string, number>();
  for (let place = 0; place < count; place++) places.set(names[place] ?? '', place);
  return {
    dimensions,
    of: (word) => places.get(word),
    cosines(one, others) {
      const own = numbers.subarray(one * dimensions, (one + 1) * dimensions);
      const scale = scales[one] as number;
      const found = new Float32Array(others.length);
      for (let row = 0; row < found.length; row++) {
        const other = others[row] as number;
        let sum = 0;
        for (let at = 0, from = other * dimensions; at < dimensions; at++)
          sum += (own[at] as number) * (numbers[from + at] as number);
        found[row] = sum * scale * (scales[other] as number);
      }
      return found;
    },
    addTo(sum, place, weight) {
      const scale = weight * (scales[place] as number);
      for (let at = 0, from = place * dimensions; at < dimensions; at++)
        sum[at] = (sum[at] as number) + scale * (numbers[from + at] as number);
    },
  };
}

/** Numbers at the beginning of the file. */
const HEAD = 3;
