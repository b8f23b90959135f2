import { hashOf } from '../../string-table.ts';

/** Rows by the hash of a text, ascending, those of one hash in their order; plain data. */
export interface RowIndex {
  readonly hashes: Uint32Array;
  readonly rows: Uint32Array;
}

/** Takes rows by their texts. */
export function createRowIndex() {
  const added: (readonly [hash: number, row: number])[] = [];
  return {
    add: (key: string, row: number) => void added.push([hashOf(key) >>> 0, row]),
    finish(): RowIndex {
      added.sort(([one, first], [other, second]) => one - other || first - second);
      return {
        hashes: Uint32Array.from(added, ([hash]) => hash),
        rows: Uint32Array.from(added, ([, row]) => row),
      };
    },
  };
}

/** The rows that have a text, in their order, and perhaps some others. */
export function rowsWith({ hashes, rows }: RowIndex, key: string): Uint32Array {
  const hash = hashOf(key) >>> 0;
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  while (hashes[to] === hash) to++;
  return rows.subarray(from, to);
}
