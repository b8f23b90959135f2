/**
 * The number of edits between two words, or `limit + 1` when there are more than `limit`.
 *
 * One edit inserts, drops or replaces a letter or swaps two neighbours (optimal string alignment).
 */
export function editDistance(from: string, to: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooFar;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let nearest = row;
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(
        (previous[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
        (previous[column - 1] ?? tooFar) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && row > 1 && column > 1) edits = Math.min(edits, (before[column - 2] ?? tooFar) + 1);
      current.push(edits);
      nearest = Math.min(nearest, edits);
    }
    if (nearest > limit) return tooFar;
    before = previous;
    previous = current;
  }
  return Math.min(previous[to.length] ?? tooFar, tooFar);
}
