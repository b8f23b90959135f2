import type { Form } from './lemma.ts';

/** Rows by the beginning of their word, in their order; the beginning that came first is the first. */
export function createBeginnings() {
  const groups = new Map<string, (readonly [row: number, length: number])[]>();
  return {
    add({ plain }: Form, row: number) {
      const beginning = plain.slice(0, BEGINNING);
      const group = groups.get(beginning);
      if (group) group.push([row, plain.length]);
      else groups.set(beginning, [[row, plain.length]]);
    },
    finish() {
      const all = [...groups.values()].flat();
      const rows = Uint32Array.from(all, ([row]) => row);
      const lengths = Uint8Array.from(all, ([, length]) => Math.min(length, LONGEST));
      const bounds = new Map<string, number>();
      let end = 0;
      const ends = Uint32Array.from(groups.values(), ({ length }) => (end += length));
      for (const beginning of groups.keys()) bounds.set(beginning, bounds.size);
      groups.clear();
      const group = (number: number) => [...rows.subarray(ends[number - 1] ?? 0, ends[number])];
      const asLong = (number: number, length: number, most: number) => {
        const found: number[] = [];
        for (let at = ends[number - 1] ?? 0; at < (ends[number] ?? 0); at++)
          if (Math.abs((lengths[at] as number) - length) <= most) found.push(rows[at] as number);
        return found;
      };
      return {
        as(plain: string) {
          const number = bounds.get(plain.slice(0, BEGINNING));
          return number === undefined ? [] : group(number);
        },
        /** All whose word has the same first letter and as many letters, give or take `most`. */
        sharingLetter(plain: string, most: number) {
          const length = Math.min(plain.length, LONGEST);
          return [...bounds].flatMap(([beginning, number]) =>
            beginning[0] === plain[0] ? asLong(number, length, most) : [],
          );
        },
      };
    },
  };
}

/** Letters of a beginning that two forms of a word share. */
const BEGINNING = 3;
/** Letters of a word that are counted; all longer ones count as long as that. */
const LONGEST = 255;
