/** Texts by the places of their words, a row for each, and by what they mean, `dimensions` numbers each. */
export interface Meant {
  readonly places: readonly (readonly number[])[];
  readonly targets: Float32Array;
  readonly dimensions: number;
}

/** Pull of each word towards where it began. */
const PULL = 0.5;
const STEPS = 25;

/**
 * Learns a direction for each word so that the sum of a text's words, divided by the root of their number, is what the text
 * means: ridge regression by conjugate gradients (Hestenes and Stiefel, 1952), each column by itself. `began` has where the
 * words begin, a row of `dimensions` numbers for each; it is left as it is.
 */
export function learnParts({ places, targets, dimensions }: Meant, began: Float32Array): Float32Array {
  const learned = began.slice();
  const rest = gather(targets);
  const now = withPull(learned);
  for (let at = 0; at < rest.length; at++) rest[at] = num(rest, at) + PULL * num(began, at) - num(now, at);
  const way = rest.slice();
  let square = squares(rest);
  for (let step = 0; step < STEPS; step++) {
    const moved = withPull(way);
    const along = new Float64Array(dimensions);
    for (let at = 0; at < way.length; at++)
      along[at % dimensions] = num(along, at % dimensions) + num(way, at) * num(moved, at);
    for (let at = 0; at < way.length; at++) {
      const column = at % dimensions;
      const length = num(square, column) / (num(along, column) + TINY);
      learned[at] = num(learned, at) + length * num(way, at);
      rest[at] = num(rest, at) - length * num(moved, at);
    }
    const next = squares(rest);
    for (let at = 0; at < way.length; at++) {
      const column = at % dimensions;
      way[at] = num(rest, at) + (num(next, column) / (num(square, column) + TINY)) * num(way, at);
    }
    square = next;
  }
  return learned;

  /** What texts are by their words, given back to the words, and what pulls these back. */
  function withPull(words: Float32Array): Float32Array {
    const texts = new Float32Array(places.length * dimensions);
    for (const [text, own] of places.entries()) {
      const share = 1 / Math.sqrt(own.length || 1);
      for (const word of own)
        for (let at = 0; at < dimensions; at++)
          texts[text * dimensions + at] =
            num(texts, text * dimensions + at) + share * num(words, word * dimensions + at);
    }
    const given = gather(texts);
    for (let at = 0; at < given.length; at++) given[at] = num(given, at) + PULL * num(words, at);
    return given;
  }

  function gather(texts: Float32Array): Float32Array {
    const words = new Float32Array(began.length);
    for (const [text, own] of places.entries()) {
      const share = 1 / Math.sqrt(own.length || 1);
      for (const word of own)
        for (let at = 0; at < dimensions; at++)
          words[word * dimensions + at] =
            num(words, word * dimensions + at) + share * num(texts, text * dimensions + at);
    }
    return words;
  }

  function squares(rows: Float32Array): Float64Array {
    const sums = new Float64Array(dimensions);
    for (let at = 0; at < rows.length; at++)
      sums[at % dimensions] = num(sums, at % dimensions) + num(rows, at) ** 2;
    return sums;
  }
}

const TINY = 1e-12;

function num(values: Float32Array | Float64Array, at: number): number {
  return values[at] ?? 0;
}
