import type { Sign } from './confidence.ts';

/** A small net with one hidden layer: what signs tell only together, beside their weighted sum. */
export interface NetWeights {
  /** By sign: what it adds to each hidden unit. */
  readonly signs: Readonly<Record<Sign, readonly number[]>>;
  /** What the units have without any, where the best record is a fact and where it is a sentence. */
  readonly fact: readonly number[];
  readonly sentence: readonly number[];
  /** What each unit weighs. */
  readonly out: readonly number[];
}

/**
 * Opens a net: what it adds to the logarithm of the odds, the weighted sum of its units' hyperbolic tangents. Signs are given
 * by number, in the order of `order`.
 */
export function openNet(
  { signs, out, ...sides }: NetWeights,
  order: readonly Sign[],
): (values: Float64Array, side: 'fact' | 'sentence') => number {
  const rows = order.map((sign) => Float64Array.from(out, (_, unit) => signs[sign][unit] ?? 0));
  return (values, side) => {
    const units = Float64Array.from(sides[side]);
    for (let sign = 0; sign < rows.length; sign++) {
      const [value, row] = [values[sign] as number, rows[sign] as Float64Array];
      // Most signs are not there.
      if (value === 0) continue;
      for (let unit = 0; unit < units.length; unit++)
        units[unit] = (units[unit] as number) + value * (row[unit] as number);
    }
    return units.reduce((sum, unit, at) => sum + Math.tanh(unit) * (out[at] ?? 0), 0);
  };
}
