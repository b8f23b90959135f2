import { attributesGerman } from '../de/attributes.ts';
import { attributesEnglish } from '../en/attributes.ts';
import { attributesSpanish } from '../es/attributes.ts';
import { attributesRussian } from '../ru/attributes.ts';
import type { Attribute } from './attribute.ts';

/** A set of kinds of detail, one bit each, in words of 32 bits. */
export type AttributeSet = Uint32Array;

/** Words of 32 bits in a set. */
export const SET_WORDS = 4;

const tables: ReadonlyMap<string, readonly Attribute[]> = new Map([
  ['en', attributesEnglish],
  ['de', attributesGerman],
  ['es', attributesSpanish],
  ['ru', attributesRussian],
]);

/** The kinds of detail that a question asks for; none in a language without a table. */
export function attributesAsked(question: string, language: string): AttributeSet {
  return setOf(question, language, 'asked');
}

/** The kinds of detail that a text may tell. */
export function attributesTold(text: string, language: string): AttributeSet {
  return setOf(text, language, 'said');
}

function setOf(text: string, language: string, side: 'asked' | 'said'): AttributeSet {
  const set = new Uint32Array(SET_WORDS);
  const lower = text.toLowerCase().replaceAll('’', "'");
  for (const [row, attribute] of (tables.get(language) ?? []).entries()) {
    if (attribute[side].test(lower)) set[row >> 5] = (set[row >> 5] ?? 0) | (1 << (row & 31));
  }
  return set;
}

/** What any of the sets has. */
export function union(sets: readonly AttributeSet[]): AttributeSet {
  const all = new Uint32Array(SET_WORDS);
  for (const set of sets) for (let at = 0; at < SET_WORDS; at++) all[at] = (all[at] ?? 0) | (set[at] ?? 0);
  return all;
}

/** Many sets in one array, row after row. */
export function rowsOf(sets: readonly AttributeSet[]): Uint32Array {
  const rows = new Uint32Array(sets.length * SET_WORDS);
  for (const [row, set] of sets.entries()) rows.set(set, row * SET_WORDS);
  return rows;
}

/** The part of a set that a row has too, from 0 to 1; 0 of an empty set. */
export function partIn(set: AttributeSet, rows: Uint32Array, row: number): number {
  let held = 0;
  let all = 0;
  for (let at = 0; at < SET_WORDS; at++) {
    const bits = set[at] ?? 0;
    all += bitCount(bits);
    held += bitCount(bits & (rows[row * SET_WORDS + at] ?? 0));
  }
  return all === 0 ? 0 : held / all;
}

/** Whether a set has nothing. */
export function isEmpty(set: AttributeSet): boolean {
  return set.every((bits) => bits === 0);
}

/** How many bits are set (Warren, Hacker's Delight, section 5-1). */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
