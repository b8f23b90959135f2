import type { AlikePair } from './word-net.ts';

/** How far vectors may move, and how. */
interface Drawing {
  readonly dimensions: number;
  /** By word: its weight in a text. */
  readonly weights: Float32Array;
  readonly passes: number;
}

/** Pairs that are told from one another at once. */
const BATCH = 128;
/** Cosines are divided by this before they are compared. */
const TEMPERATURE = 0.07;
/** Pull of each vector towards where it began. */
const PULL = 1;
const RATE = 0.002;
const [KEPT, KEPT_SQUARE] = [0.9, 0.99];

/**
 * Moves word vectors so that of two texts that mean the same each is the other's nearest among many others: contrastive
 * learning with the other pairs as wrong ones (van den Oord and others, 2018), a text being the weighted sum of its words, by
 * Adam (Kingma and Ba, 2015). `rows` are changed in place; deterministic.
 */
export function drawTogether(
  rows: Float32Array,
  pairs: readonly AlikePair[],
  { dimensions, weights, passes }: Drawing,
): void {
  const began = rows.slice();
  const [mean, square, slope] = [0, 1, 2].map(() => new Float32Array(rows.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  let steps = 0;
  let state = 1;
  const order = Uint32Array.from(pairs, (_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    const rate = RATE * (1 - pass / passes);
    let loss = 0;
    for (let from = 0; from + BATCH <= order.length; from += BATCH) {
      const batch = Array.from(order.subarray(from, from + BATCH), (at) => pairs[at] as AlikePair);
      loss += slopes(batch);
      const moved = new Set(batch.flatMap(({ one, other }) => [...one, ...other]));
      steps++;
      const [bias, biasSquare] = [1 - KEPT ** steps, 1 - KEPT_SQUARE ** steps];
      for (const word of moved) {
        for (let at = word * dimensions; at < (word + 1) * dimensions; at++) {
          const pull = (2 * PULL * ((rows[at] as number) - (began[at] as number))) / moved.size;
          const step = (slope[at] as number) + pull;
          slope[at] = 0;
          mean[at] = KEPT * (mean[at] as number) + (1 - KEPT) * step;
          square[at] = KEPT_SQUARE * (square[at] as number) + (1 - KEPT_SQUARE) * step * step;
          rows[at] =
            (rows[at] as number) -
            (rate * ((mean[at] as number) / bias)) / (Math.sqrt((square[at] as number) / biasSquare) + 1e-8);
        }
      }
    }
    console.log(
      `Pass ${pass + 1} of ${passes}: loss ${(loss / Math.floor(order.length / BATCH)).toFixed(3)}.`,
    );
  }

  /** Adds the slopes of a batch; gives its loss. */
  function slopes(batch: readonly AlikePair[]): number {
    const ones = batch.map(({ one }) => textOf(one));
    const others = batch.map(({ other }) => textOf(other));
    const whole = batch.reduce((sum, { weight }) => sum + weight, 0);
    const size = batch.length;
    const likes = new Float32Array(size * size);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        likes[row * size + column] = dot(ones[row]?.direction, others[column]?.direction) / TEMPERATURE;
    const errors = new Float32Array(size * size);
    let loss = 0;
    for (const [fromRow, step] of [
      [size, 1],
      [1, size],
    ] as const) {
      for (let line = 0; line < size; line++) {
        const share = (batch[line]?.weight ?? 0) / (2 * whole);
        const place = (at: number) => line * fromRow + at * step;
        let most = -Infinity;
        for (let at = 0; at < size; at++) most = Math.max(most, likes[place(at)] as number);
        let sum = 0;
        for (let at = 0; at < size; at++) sum += Math.exp((likes[place(at)] as number) - most);
        for (let at = 0; at < size; at++) {
          const power = Math.exp((likes[place(at)] as number) - most) / sum;
          errors[place(at)] = (errors[place(at)] as number) + share * (power - (at === line ? 1 : 0));
          if (at === line) loss -= share * Math.log(power);
        }
      }
    }
    for (let row = 0; row < size; row++) {
      const [left, right] = [new Float32Array(dimensions), new Float32Array(dimensions)];
      for (let column = 0; column < size; column++) {
        addTo(left, others[column]?.direction, (errors[row * size + column] as number) / TEMPERATURE);
        addTo(right, ones[column]?.direction, (errors[column * size + row] as number) / TEMPERATURE);
      }
      passOn(batch[row]?.one ?? [], ones[row], left);
      passOn(batch[row]?.other ?? [], others[row], right);
    }
    return loss;
  }

  function textOf(words: readonly number[]) {
    const direction = new Float32Array(dimensions);
    for (const word of words)
      addTo(direction, rows.subarray(word * dimensions, (word + 1) * dimensions), weights[word] as number);
    const length = Math.hypot(...direction) || 1;
    for (let at = 0; at < dimensions; at++) direction[at] = (direction[at] as number) / length;
    return { direction, length };
  }

  /** The slope of a text's direction as slopes of its words' vectors. */
  function passOn(
    words: readonly number[],
    text: ReturnType<typeof textOf> | undefined,
    error: Float32Array,
  ): void {
    if (!text) return;
    const along = dot(error, text.direction);
    for (const word of words) {
      const share = (weights[word] as number) / text.length;
      for (let at = 0, place = word * dimensions; at < dimensions; at++, place++)
        slope[place] =
          (slope[place] as number) + share * ((error[at] as number) - along * (text.direction[at] as number));
    }
  }

  function dot(one: Float32Array | undefined, other: Float32Array | undefined): number {
    let sum = 0;
    if (one && other)
      for (let at = 0; at < dimensions; at++) sum += (one[at] as number) * (other[at] as number);
    return sum;
  }

  function addTo(sum: Float32Array, other: Float32Array | undefined, weight: number): void {
    if (other)
      for (let at = 0; at < dimensions; at++) sum[at] = (sum[at] as number) + weight * (other[at] as number);
  }
}
