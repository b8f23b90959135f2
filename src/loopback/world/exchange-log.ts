import type { Clock } from '../clock.ts';
import type { Exchange, FrameExchange, RestExchange } from '../exchange.ts';
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
  const entries: Exchange[] = [];
  let number = 0;
  return {
    entries,
    add(unnumbered) {
      number += 1;
      const exchange: Exchange = { ...unnumbered, number, at: clock.now() };
      entries.push(exchange);
      if (entries.length > limits.exchangesKept) entries.shift();
      happenings.emit({ kind: 'exchange', exchange });
    },
  };
}
