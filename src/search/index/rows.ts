import { createGrowingNumbers } from './growing-numbers.ts';

/**
 * Many short lists of numbers in one array: list `row` is `values` from `starts[row]` up to, not including,
 * `starts[row + 1]`.
 */
export interface Rows {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Collects lists one after the other. */
export interface RowsBuilder {
  /** Adds a number to the list that is open. */
  push(value: number): void;
  /** Closes the list that is open. */
  end(): void;
  finish(): Rows;
}

/** An empty collection of lists. */
export function createRowsBuilder(): RowsBuilder {
  const starts = createGrowingNumbers();
  const values = createGrowingNumbers();
  starts.push(0);
  return {
    push: values.push,
    end: () => starts.push(values.length),
    finish: () => ({ starts: starts.finish(), values: values.finish() }),
  };
}

/** Turns lists around: list `value` of the result holds, ascending, each row that holds `value`. */
export function transpose(rows: Rows, valueCount: number): Rows {
  const starts = new Uint32Array(valueCount + 1);
  for (const value of rows.values) starts[value + 1] = at(starts, value + 1) + 1;
  for (let value = 0; value < valueCount; value++)
    starts[value + 1] = at(starts, value + 1) + at(starts, value);
  const next = starts.slice();
  const values = new Uint32Array(rows.values.length);
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    for (let place = at(rows.starts, row); place < at(rows.starts, row + 1); place++) {
      const value = at(rows.values, place);
      const free = at(next, value);
      values[free] = row;
      next[value] = free + 1;
    }
  }
  return { starts, values };
}

/** The number at a place that is known to exist. */
export function at(numbers: { readonly [place: number]: number }, place: number): number {
  return numbers[place] as number;
}
