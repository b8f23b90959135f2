/** Words are cut to this many letters before they are compared; far more than any word of a language has. */
const LONGEST = 64;

/**
 * The number of edits between two words, or `limit + 1` when there are more than `limit`.
 *
 * One edit inserts, drops or replaces a letter or swaps two neighbours (optimal string alignment). Row `r` of the usual
 * table holds the edits from the first `r` letters of one word to each beginning of the other; only the cells within
 * `limit` of the diagonal can matter, and only the last three rows are kept:
 *
 *           c  r  o  w  n
 *        0  1
 *     c  1  0  1
 *     o     1  1  1
 *     r        1  2  2       the swap looks back two rows and two columns: 1
 */
export function editDistance(from: string, to: string, limit: number): number {
  const tooFar = limit + 1;
  const height = Math.min(from.length, LONGEST);
  const width = Math.min(to.length, LONGEST);
  if (Math.abs(height - width) > limit) return tooFar;
  let before = twoBack;
  let previous = oneBack;
  let current = thisRow;
  for (let column = 0; column <= width; column++) previous[column] = column;
  for (let row = 1; row <= height; row++) {
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    current[first - 1] = first === 1 ? row : tooFar;
    let nearest = at(current, first - 1);
    for (let column = first; column <= last; column++) {
      const letter = from.charCodeAt(row - 1);
      const other = to.charCodeAt(column - 1);
      let edits = at(previous, column - 1) + (letter === other ? 0 : 1);
      if (column < row + limit) edits = Math.min(edits, at(previous, column) + 1);
      edits = Math.min(edits, at(current, column - 1) + 1);
      const swapped = letter === to.charCodeAt(column - 2) && from.charCodeAt(row - 2) === other;
      if (swapped && row > 1 && column > 1) edits = Math.min(edits, at(before, column - 2) + 1);
      current[column] = edits;
      nearest = Math.min(nearest, edits);
    }
    if (nearest > limit) return tooFar;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(at(previous, width), tooFar);
}

/** A cell of a row; outside it nothing is looked up. */
function at(row: Uint8Array, column: number): number {
  return row[column] as number;
}

// Used anew by each call, which runs to its end before the next begins.
const twoBack = new Uint8Array(LONGEST + 1);
const oneBack = new Uint8Array(LONGEST + 1);
const thisRow = new Uint8Array(LONGEST + 1);
