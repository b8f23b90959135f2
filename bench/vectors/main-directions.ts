const ROUNDS = 30;

/**
 * The directions in which rows differ most from their mean, the strongest first, each of length 1 and at right angles to
 * the others: principal components by orthogonal iteration (Golub and Van Loan, Matrix Computations, 8.2.4).
 */
export function mainDirections(
  rows: Float32Array,
  mean: Float64Array,
  count: number,
): readonly Float64Array[] {
  const width = mean.length;
  const covariance = new Float64Array(width * width);
  const seen = new Float64Array(width);
  for (let from = 0; from < rows.length; from += width) {
    for (let at = 0; at < width; at++) seen[at] = num(rows, from + at) - num(mean, at);
    for (let one = 0; one < width; one++) {
      const own = num(seen, one);
      for (let other = one; other < width; other++)
        covariance[one * width + other] = num(covariance, one * width + other) + own * num(seen, other);
    }
  }
  for (let one = 0; one < width; one++)
    for (let other = 0; other < one; other++)
      covariance[one * width + other] = num(covariance, other * width + one);
  let directions: readonly Float64Array[] = Array.from({ length: count }, (_, at) =>
    Float64Array.from({ length: width }, (_, place) => Math.sin((at + 1) * (place + 1))),
  );
  for (let round = 0; round < ROUNDS; round++)
    directions = upright(directions.map((direction) => times(covariance, direction)));
  return directions;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  return vector.map((_, row) => {
    let sum = 0;
    for (let at = 0; at < width; at++) sum += num(matrix, row * width + at) * num(vector, at);
    return sum;
  });
}

/** Gram and Schmidt, from the first on. */
function upright(directions: readonly Float64Array[]): readonly Float64Array[] {
  const done: Float64Array[] = [];
  for (const direction of directions) {
    let rest = direction;
    for (const before of done) {
      const along = rest.reduce((sum, value, at) => sum + value * num(before, at), 0);
      rest = rest.map((value, at) => value - along * num(before, at));
    }
    const length = Math.hypot(...rest) || 1;
    done.push(rest.map((value) => value / length));
  }
  return done;
}

function num(values: Float32Array | Float64Array, at: number): number {
  return values[at] ?? 0;
}
