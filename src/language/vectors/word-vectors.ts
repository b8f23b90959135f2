import { readFileSync } from 'node:fs';
import { withSmallWords } from '../foreign/small-words.ts';
import { once } from '../once.ts';
import { numberOf, type StringTable, wordSetOf } from '../string-table.ts';
import { broughtOver } from './brought-over.ts';

/** What words mean, as directions: words that are used alike point the same way. */
export interface WordVectors {
  /** Numbers of one vector. */
  readonly dimensions: number;
  /** The positions of what a lower-case word stands for, its own as a rule; none for a word nobody learned. */
  of(word: string): readonly number[];
  /** What gives the cosines of a word with each of these, from -1 to 1; all by their positions. */
  against(others: Uint32Array): (one: number) => Float32Array;
  /** Adds a word's direction to a sum. */
  addTo(sum: Float32Array, place: number, weight: number): void;
}

/**
 * The vectors of a language, a two-letter code: English has its own, and languages with a dictionary have those of the English
 * words in it; undefined for all others. The table is read when it is first asked for: 50,000 words of GloVe, drawn together
 * by WordNet; `bench/vectors/make-vectors.ts` makes it and tells whose they are.
 */
export function wordVectorsOf(language: string): WordVectors | undefined {
  return words.of(language);
}

/**
 * What words add to the meaning of a text, for the same languages: the sum of a text's words points where a sentence
 * encoder would put it. 32,000 words; `bench/vectors/make-text-vectors.ts` makes them and tells what they are learned from.
 */
export function textVectorsOf(language: string): WordVectors | undefined {
  return texts.of(language);
}

/** Whether a language has vectors of its own, and does not borrow them. */
export function hasOwnVectors(language: string): boolean {
  return language === OWN;
}

const OWN = 'en';
const words = createTables('en.bin');
const texts = createTables('en-texts.bin');

/** A table for all languages that have it or borrow it. */
function createTables(name: string) {
  const own = once(() => openTable(tableIn(name)));
  const known = new Map<string, WordVectors>();
  return {
    of(language: string): WordVectors | undefined {
      if (language === OWN) return own();
      if (!withSmallWords.has(language)) return undefined;
      const borrowed = known.get(language) ?? broughtOver(own(), language);
      known.set(language, borrowed);
      return borrowed;
    },
  };
}

/** The words that have a vector, the most frequent first. */
export function wordsIn(language: string): readonly string[] {
  return language === 'en' ? [...wordSetOf(tableIn('en.bin').words)] : [];
}

interface Table {
  readonly dimensions: number;
  readonly words: StringTable;
  readonly scales: Float32Array;
  readonly numbers: Int8Array;
}

/**
 * Reads a table as it lies in the file: counts, then where words begin, the slots of their hash table, a scale for each
 * word, their letters, and all numbers in eight bits.
 */
function tableIn(name: string): Table {
  const { buffer, byteOffset } = readFileSync(new URL(name, import.meta.url));
  const [count = 0, dimensions = 0, places = 0, units = 0] = new Uint32Array(buffer, byteOffset, HEAD);
  const starts = new Uint32Array(buffer, byteOffset + HEAD * 4, count + 1);
  const slots = new Uint32Array(buffer, endOf(starts), places);
  const scales = new Float32Array(buffer, endOf(slots), count);
  const letters = new Uint16Array(buffer, endOf(scales), units);
  const numbers = new Int8Array(buffer, endOf(letters), count * dimensions);
  return { dimensions, words: { starts, slots, letters }, scales, numbers };
}

function openTable({ dimensions, words, scales, numbers }: Table): WordVectors {
  return {
    dimensions,
    of(word) {
      const place = numberOf(words, word);
      return place === undefined ? [] : [place];
    },
    against(others) {
      // Side by side, as they are all read for each word: in the table they are anywhere among 50,000.
      const rows = new Int8Array(Math.ceil(others.length / 4) * 4 * dimensions);
      const own = (place: number) => numbers.subarray(place * dimensions, (place + 1) * dimensions);
      for (const [row, place] of others.entries()) rows.set(own(place), row * dimensions);
      const scaled = Float32Array.from(others, (place) => scales[place] ?? 0);
      return (one) => {
        const cosines = products(own(one), rows).subarray(0, others.length);
        const scale = scales[one] as number;
        for (let row = 0; row < cosines.length; row++)
          cosines[row] = (cosines[row] as number) * scale * (scaled[row] as number);
        return cosines;
      };
    },
    addTo(sum, place, weight) {
      const scale = weight * (scales[place] as number);
      for (let at = 0, from = place * dimensions; at < dimensions; at++)
        sum[at] = (sum[at] as number) + scale * (numbers[from + at] as number);
    },
  };
}

/** The product of a vector with each row; their number can be divided by four. */
function products(one: Int8Array, rows: Int8Array): Float32Array {
  const found = new Float32Array(rows.length / one.length);
  // Four at once, so that no sum waits for the one before.
  for (let row = 0, inA = 0; row < found.length; row += 4) {
    const inB = inA + one.length;
    const inC = inB + one.length;
    const inD = inC + one.length;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let at = 0; at < one.length; at++) {
      const value = one[at] as number;
      a = (a + Math.imul(value, rows[inA + at] as number)) | 0;
      b = (b + Math.imul(value, rows[inB + at] as number)) | 0;
      c = (c + Math.imul(value, rows[inC + at] as number)) | 0;
      d = (d + Math.imul(value, rows[inD + at] as number)) | 0;
    }
    found[row] = a;
    found[row + 1] = b;
    found[row + 2] = c;
    found[row + 3] = d;
    inA = inD + one.length;
  }
  return found;
}

/** Numbers at the beginning of the file. */
const HEAD = 4;

function endOf({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}
