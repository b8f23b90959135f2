import type { Clock } from '../clock.ts';
import { type Exchange, type FrameExchange, isHeartbeat, type RestExchange } from '../exchange.ts';
import { limits } from '../limits.ts';
import type { Happenings } from './happenings.ts';

type Unnumbered = Omit<RestExchange, 'number' | 'at'> | Omit<FrameExchange, 'number' | 'at'>;

/** The last exchanges, oldest first. */
export interface ExchangeLog {
  readonly entries: readonly Exchange[];
  add(exchange: Unnumbered): void;
}

/** Keeps the last exchanges and tells each to whoever watches. */
export function createExchangeLog(clock: Clock, happenings: Happenings): ExchangeLog {
  const telling: Exchange[] = [];
  const beats: Exchange[] = [];
  let number = 0;
  return {
    get entries() {
      return [...telling, ...beats].sort((a, b) => a.number - b.number);
    },
    add(unnumbered) {
      number += 1;
      const exchange: Exchange = { ...unnumbered, number, at: clock.now() };
      const [kept, most] = isHeartbeat(exchange)
        ? [beats, limits.heartbeatsKept]
        : [telling, limits.exchangesKept];
      kept.push(exchange);
      if (kept.length > most) kept.shift();
      happenings.emit({ kind: 'exchange', exchange });
    },
  };
}
