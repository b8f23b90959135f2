import { hashOf } from '../../string-table.ts';

/** Finds rows by a text: all that have it, in their order, and perhaps some others. */
export function createRowIndex() {
  const added: (readonly [hash: number, row: number])[] = [];
  return {
    add: (key: string, row: number) => void added.push([hashOf(key) >>> 0, row]),
    finish() {
      added.sort(([one, first], [other, second]) => one - other || first - second);
      const hashes = Uint32Array.from(added, ([hash]) => hash);
      const rows = Uint32Array.from(added, ([, row]) => row);
      added.length = 0;
      return (key: string) => {
        const hash = hashOf(key) >>> 0;
        let [from, to] = [0, hashes.length];
        while (from < to) {
          const middle = (from + to) >>> 1;
          if ((hashes[middle] as number) < hash) from = middle + 1;
          else to = middle;
        }
        while (hashes[to] === hash) to++;
        return rows.subarray(from, to);
      };
    },
  };
}
