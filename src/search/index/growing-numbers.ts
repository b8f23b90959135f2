/** A list of whole numbers from 0 to 2^32 - 1 that grows in place, four bytes each. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  /** The numbers so far, in an array of exactly their length. */
  finish(): Uint32Array;
}

/** An empty list; plain arrays of numbers would take twice the memory and leave it to the collector. */
export function createGrowingNumbers(): GrowingNumbers {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    finish: () => values.slice(0, length),
  };
}
