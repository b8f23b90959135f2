import type { Faults } from '../loopback/faults.ts';
import type { Action } from './from-page.ts';

type Fault = Extract<Action, { do: 'fault' }>['fault'];

/** Milliseconds every REST answer waits while `delay` is on: long enough to see, short enough for the three seconds. */
const delay = 1_500;

/** How many requests a false answer takes: discord.js repeats a call after 5xx three times. */
const repeats = { limit: 1, break: 4, refuse: 1 };

/** Turns one of the page's fault switches. */
export function throwFault(faults: Faults, fault: Fault): void {
  switch (fault) {
    case 'drop':
      faults.dropSockets();
      return;
    case 'reconnect':
      faults.reconnect();
      return;
    case 'limit':
      faults.answer({ status: 429, retryAfter: 1, times: repeats.limit });
      return;
    case 'break':
      faults.answer({ status: 500, times: repeats.break });
      return;
    case 'refuse':
      faults.answer({ status: 403, code: 50013, times: repeats.refuse });
      return;
    case 'delay':
      faults.restDelay = faults.restDelay === 0 ? delay : 0;
      return;
    case 'clear':
      faults.clear();
      return;
  }
}
