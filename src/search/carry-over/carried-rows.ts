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
export function carryNumbers(
  all: Float32Array | Uint32Array,
  width: number,
  places: NewPlaces,
  more: Float32Array | Uint32Array,
): number[] {
  const carried: number[] = [];
  for (const [row, place] of places.entries())
    if (place !== GONE) for (let at = row * width; at < (row + 1) * width; at++) carried.push(all[at] ?? 0);
  for (const value of more) carried.push(value);
  return carried;
}

/** The same for directions. */
export function carryMeanings(all: Meanings, places: NewPlaces, more: Meanings): Meanings {
  const rows = Float32Array.from(carryNumbers(all.rows, all.dimensions, places, more.rows));
  const stay = places.filter((place) => place !== GONE).length;
  return { texts: stay + more.texts, dimensions: all.dimensions, rows };
}
