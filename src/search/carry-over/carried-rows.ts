import { SET_WORDS } from '../../language/vocabulary/attributes.ts';
import type { Meanings } from '../index/meaning.ts';
import { createRowsBuilder, type Rows } from '../index/rows.ts';

/** What becomes of each row of a list: its new place, from 0 without holes and rising, or `GONE`. */
export type NewPlaces = Int32Array;

/** The place of a row that is left out. */
export const GONE = -1;

/** Gives the rows that stay their new places, in their order. */
export function newPlaces(stays: readonly boolean[]): NewPlaces {
  let next = 0;
  return Int32Array.from(stays, (stay) => (stay ? next++ : GONE));
}

/** The lists that stay, and behind them some more. */
export function carryRows(all: Rows, places: NewPlaces, more: Rows): Rows {
  const rows = createRowsBuilder();
  const add = ({ starts, values }: Rows, row: number) => {
    for (const value of values.subarray(starts[row], starts[row + 1])) rows.push(value);
    rows.end();
  };
  for (const [row, place] of places.entries()) if (place !== GONE) add(all, row);
  for (let row = 0; row + 1 < more.starts.length; row++) add(more, row);
  return rows.finish();
}

/** The same for rows of so many numbers each, side by side. */
function carryNumbers<Numbers extends Float32Array | Uint32Array>(
  all: Numbers,
  width: number,
  places: NewPlaces,
  more: Numbers,
  make: (length: number) => Numbers,
): Numbers {
  const stay = stayingOf(places);
  const carried = make(stay * width + more.length);
  for (const [row, place] of places.entries())
    if (place !== GONE) carried.set(all.subarray(row * width, (row + 1) * width), place * width);
  carried.set(more, stay * width);
  return carried;
}

/** How many rows stay. */
export function stayingOf(places: NewPlaces): number {
  return places.reduce((count, place) => (place === GONE ? count : count + 1), 0);
}

/** The same for directions. */
export function carryMeanings(all: Meanings, places: NewPlaces, more: Meanings): Meanings {
  const { dimensions } = all;
  const rows = carryNumbers(all.rows, dimensions, places, more.rows, (length) => new Float32Array(length));
  return { texts: stayingOf(places) + more.texts, dimensions, rows };
}

/** The same for sets of kinds of detail. */
export function carrySets(all: Uint32Array, places: NewPlaces, more: Uint32Array): Uint32Array {
  return carryNumbers(all, SET_WORDS, places, more, (length) => new Uint32Array(length));
}
