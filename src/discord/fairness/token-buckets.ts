/** How much somebody may take at once, and how fast that comes back. */
export interface Allowance {
  /** How many at once. */
  readonly burst: number;
  /** How many come back in a second. */
  readonly perSecond: number;
}

/** Buckets of tokens, one for each key; nobody starts with less than a full one. */
export interface TokenBuckets {
  /** Milliseconds to wait until there is a token; 0 when there is one now. Takes nothing. */
  wait(key: string): number;
  take(key: string): void;
}

/**
 * Token buckets on a clock in milliseconds. A bucket that has filled up again is forgotten; when there are more than
 * `most`, the one unused for longest is, so that memory stays bounded however many people come.
 */
export function createTokenBuckets(
  { burst, perSecond }: Allowance,
  now: () => number,
  most: number,
): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>();

  function refilled(key: string): number {
    const bucket = buckets.get(key);
    if (bucket === undefined) return burst;
    // A clock that was set back refills nothing, and from then on counts from where it is.
    if (now() < bucket.at) bucket.at = now();
    const seconds = (now() - bucket.at) / 1000;
    const tokens = Math.min(burst, bucket.tokens + seconds * perSecond);
    if (tokens === burst) buckets.delete(key);
    return tokens;
  }
  return {
    wait(key) {
      const tokens = refilled(key);
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perSecond) * 1000);
    },
    take(key) {
      const tokens = refilled(key) - 1;
      buckets.delete(key);
      buckets.set(key, { tokens, at: now() });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
    },
  };
}
