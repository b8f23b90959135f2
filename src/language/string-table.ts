/**
 * Different texts, numbered from 0 in their order, that can be looked up as they lie in a file; plain data.
 *
 * A map of 50,000 words takes some 15 ms to be filled at every start, this takes nothing.
 */
export interface StringTable {
  /** The texts one after the other, in UTF-16 units. */
  readonly letters: Uint16Array;
  /** Where each begins; one more than there are texts. */
  readonly starts: Uint32Array;
  /** A hash table with open addressing: number of a text and 1, or 0 for a free place; at most half of it is taken. */
  readonly slots: Uint32Array;
}

const EMPTY: StringTable = {
  letters: new Uint16Array(),
  starts: new Uint32Array(1),
  slots: new Uint32Array(2),
};

/** Makes a table; of a text given twice the first counts. */
export function createStringTable(texts: readonly string[]): StringTable {
  return extendStringTable(EMPTY, texts);
}

/** A table with more texts behind those that it has, which keep their numbers. */
export function extendStringTable(known: StringTable, texts: readonly string[]): StringTable {
  const first = known.starts.length - 1;
  const count = first + texts.length;
  const starts = new Uint32Array(count + 1);
  starts.set(known.starts);
  for (const [at, text] of texts.entries())
    starts[first + at + 1] = (starts[first + at] as number) + text.length;
  const letters = new Uint16Array(starts.at(-1) ?? 0);
  letters.set(known.letters);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const hasRoom = known.slots.length === size;
  const slots = hasRoom ? known.slots.slice() : new Uint32Array(size);
  const table = { letters, starts, slots };
  const place = (text: string, number: number) => {
    const slot = slotOf(table, text);
    if (slots[slot] === 0) slots[slot] = number + 1;
  };
  if (!hasRoom) for (let number = 0; number < first; number++) place(textAt(known, number), number);
  for (const [at, text] of texts.entries()) {
    const from = starts[first + at] as number;
    for (let letter = 0; letter < text.length; letter++) letters[from + letter] = text.charCodeAt(letter);
    place(text, first + at);
  }
  return table;
}

/** The number of a text; undefined for one that is not in the table. */
export function numberOf(table: StringTable, text: string): number | undefined {
  const taken = table.slots[slotOf(table, text)] as number;
  return taken === 0 ? undefined : taken - 1;
}

/** How many texts a table has. */
export function textsIn({ starts }: StringTable): number {
  return starts.length - 1;
}

/** The text of a number that is in the table. */
export function textAt({ letters, starts }: StringTable, number: number): string {
  return String.fromCharCode(...letters.subarray(starts[number], starts[number + 1]));
}

/** A set of words, however it is stored. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean;
}

/** The texts of a table as a set. */
export function wordSetOf(table: StringTable): WordSet {
  return {
    has: (word) => numberOf(table, word) !== undefined,
    *[Symbol.iterator]() {
      for (let number = 0; number + 1 < table.starts.length; number++) yield textAt(table, number);
    },
  };
}

/** Where a text is, or where it would be. */
function slotOf({ letters, starts, slots }: StringTable, text: string): number {
  const last = slots.length - 1;
  for (let slot = hashOf(text) & last; ; slot = (slot + 1) & last) {
    const taken = slots[slot] as number;
    if (taken === 0) return slot;
    const from = starts[taken - 1] as number;
    if ((starts[taken] as number) - from !== text.length) continue;
    let at = 0;
    while (at < text.length && letters[from + at] === text.charCodeAt(at)) at++;
    if (at === text.length) return slot;
  }
}

/** A number for a text: FNV-1a over UTF-16 units, with its high bits mixed into the low ones, which choose the place. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
