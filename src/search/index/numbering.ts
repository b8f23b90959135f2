/** Gives each different string a number, from 0 in order of first appearance. */
export interface Numbering {
  /** The string's number; a new one for a new string. */
  add(text: string): number;
  /** The string's number; undefined for one that was never added. */
  of(text: string): number | undefined;
  /** Every string, by its number. */
  readonly all: readonly string[];
}

/** An empty numbering. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    add(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(text) - 1;
    },
    of: (text) => numbers.get(text),
    all,
  };
}
