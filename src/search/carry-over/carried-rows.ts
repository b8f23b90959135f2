import { SET_WORDS } from '../../language/vocabulary/attributes.ts';
import { copyDirection, type Directions, emptyDirections } from '../index/directions.ts';
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

/** How many rows stay. */
export function stayingOf(places: NewPlaces): number {
  return places.reduce((count, place) => (place === GONE ? count : count + 1), 0);
}

/** The same for directions. */
export function carryDirections(
  all: Directions,
  places: NewPlaces,
  more = emptyDirections(0, all.dimensions),
): Directions {
  const stay = stayingOf(places);
  const carried = emptyDirections(stay + more.texts, all.dimensions);
  for (const [text, place] of places.entries()) if (place !== GONE) copyDirection(all, text, carried, place);
  for (let text = 0; text < more.texts; text++) copyDirection(more, text, carried, stay + text);
  return carried;
}

/** The same for sets of kinds of detail. */
export function carrySets(all: Uint32Array, places: NewPlaces, more: Uint32Array): Uint32Array {
  const stay = stayingOf(places);
  const carried = new Uint32Array(stay * SET_WORDS + more.length);
  for (const [row, place] of places.entries())
    if (place !== GONE) carried.set(all.subarray(row * SET_WORDS, (row + 1) * SET_WORDS), place * SET_WORDS);
  carried.set(more, stay * SET_WORDS);
  return carried;
}
