import { writeFileSync } from 'node:fs';
import { createStringTable } from '../../src/language/string-table.ts';

/** Writes words with a row of numbers each, in eight bits and one scale a word, as `word-vectors.ts` reads them. */
export function writeTable(
  name: 'en.bin' | 'en-texts.bin',
  words: readonly string[],
  rows: Float32Array,
  dimensions: number,
): void {
  const scales = new Float32Array(words.length);
  const numbers = new Int8Array(rows.length);
  for (let word = 0; word < words.length; word++) {
    const row = rows.subarray(word * dimensions, (word + 1) * dimensions);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scales[word] = scale;
    for (const [at, value] of row.entries())
      numbers[word * dimensions + at] = scale === 0 ? 0 : Math.round(value / scale);
  }
  const { starts, slots, letters } = createStringTable(words);
  const head = Uint32Array.of(words.length, dimensions, slots.length, letters.length);
  const parts = [head, starts, slots, scales, letters, numbers];
  writeFileSync(
    new URL(`../../src/language/vectors/${name}`, import.meta.url),
    Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
  );
}
