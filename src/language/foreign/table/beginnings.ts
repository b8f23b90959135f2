import type { Form } from './lemma.ts';

/** Rows by the beginning of their word, in their order; the beginning that came first is the first. Plain data. */
export interface Beginnings {
  readonly beginnings: readonly string[];
  /** By beginning: where its rows end; the next one's begin there. */
  readonly ends: Uint32Array;
  readonly rows: Uint32Array;
  /** By place in `rows`: letters of the word, counted up to `LONGEST`. */
  readonly lengths: Uint8Array;
}

/** Takes rows by their words. */
export function createBeginnings() {
  const groups = new Map<string, (readonly [row: number, length: number])[]>();
  return {
    add({ plain }: Form, row: number) {
      const beginning = plain.slice(0, BEGINNING);
      const group = groups.get(beginning);
      if (group) group.push([row, plain.length]);
      else groups.set(beginning, [[row, plain.length]]);
    },
    finish(): Beginnings {
      const all = [...groups.values()].flat();
      let end = 0;
      return {
        beginnings: [...groups.keys()],
        ends: Uint32Array.from(groups.values(), ({ length }) => (end += length)),
        rows: Uint32Array.from(all, ([row]) => row),
        lengths: Uint8Array.from(all, ([, length]) => Math.min(length, LONGEST)),
      };
    },
  };
}

/** Finds rows by how their word begins. */
export function openBeginnings({ beginnings, ends, rows, lengths }: Beginnings) {
  const numbers = new Map(beginnings.map((beginning, number) => [beginning, number]));
  const asLong = (number: number, length: number, most: number) => {
    const found: number[] = [];
    for (let at = ends[number - 1] ?? 0; at < (ends[number] ?? 0); at++)
      if (Math.abs((lengths[at] as number) - length) <= most) found.push(rows[at] as number);
    return found;
  };
  return {
    as(plain: string): readonly number[] {
      const number = numbers.get(plain.slice(0, BEGINNING));
      return number === undefined ? [] : [...rows.subarray(ends[number - 1] ?? 0, ends[number])];
    },
    /** All whose word has the same first letter and as many letters, give or take `most`. */
    sharingLetter(plain: string, most: number): readonly number[] {
      const length = Math.min(plain.length, LONGEST);
      return beginnings.flatMap((beginning, number) =>
        beginning[0] === plain[0] ? asLong(number, length, most) : [],
      );
    },
  };
}

/** Letters of a beginning that two forms of a word share. */
const BEGINNING = 3;
/** Letters of a word that are counted; all longer ones count as long as that. */
const LONGEST = 255;
