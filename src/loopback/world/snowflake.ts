import type { Clock } from '../clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000n;
/** Earlier times would give ids of fewer than 17 digits, which discord.js' REST queue does not recognize. */
const EARLIEST = BigInt(Date.UTC(2020, 0, 1));

/** When an id was made, in milliseconds since 1970. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}

/** Makes ids as Discord does: milliseconds since 2015 in the upper bits, always growing, 17 to 19 digits. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(Math.floor(clock.now()));
    const fresh = ((now < EARLIEST ? EARLIEST : now) - DISCORD_EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}
