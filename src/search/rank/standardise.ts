/** Below this all numbers are alike. */
const LEAST = 1e-9;

/**
 * Turns one column of a table of rows into distances from its mean in standard deviations, in place, from row `first` on; all
 * 0 where its numbers are alike.
 */
export function standardise(rows: Float32Array, column: number, width: number, first = 0): void {
  const from = first * width + column;
  const count = Math.max(1, rows.length / width - first);
  let sum = 0;
  let squares = 0;
  for (let at = from; at < rows.length; at += width) {
    const value = rows[at] as number;
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  for (let at = from; at < rows.length; at += width)
    rows[at] = deviation > LEAST ? ((rows[at] as number) - mean) / deviation : 0;
}
