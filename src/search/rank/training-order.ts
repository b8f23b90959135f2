import type { Features } from './features.ts';

/**
 * The examples in an order that looks random and differs from pass to pass. Each has its place by its own hash, so that
 * one phrasing more leaves the others' order alone, and what was learned before hardly changes.
 */
export function trainingOrder<Example extends { readonly hash: number }>(
  known: readonly Example[],
  pass: number,
): readonly Example[] {
  const places = new Map(known.map((example) => [example, mixed(example.hash ^ pass)]));
  return [...known].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

/** The hash of an example, FNV-1a over its features; their numbers would change with what else there is. */
export function hashOf(features: Features): number {
  let hash = 0x811c9dc5;
  for (const feature of features.keys()) {
    for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Lets every bit of a hash decide about the order. */
function mixed(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
