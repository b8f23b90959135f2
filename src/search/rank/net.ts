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

/** What a net adds to the logarithm of the odds: the weighted sum of its units' hyperbolic tangents. */
export function netOf(
  signs: Readonly<Record<Sign, number>>,
  side: 'fact' | 'sentence',
  net: NetWeights,
): number {
  const units = Float64Array.from(net[side]);
  for (const [sign, row] of Object.entries(net.signs)) {
    const value = signs[sign as Sign];
    for (let unit = 0; unit < units.length; unit++)
      units[unit] = (units[unit] as number) + value * (row[unit] ?? 0);
  }
  return units.reduce((sum, unit, at) => sum + Math.tanh(unit) * (net.out[at] ?? 0), 0);
}
