import { z } from 'zod';
import type { Exchange, FrameExchange } from '../loopback/exchange.ts';
import type { FalseAnswer, Faults } from '../loopback/faults.ts';
import type { Action } from './from-page.ts';
import type { PendingFault } from './to-page.ts';

type Fault = Extract<Action, { do: 'fault' }>['fault'];

/** Milliseconds every REST answer waits while `delay` is on: long enough to see, short enough for the three seconds. */
const delay = 1_500;

/** Interactions remembered as typing; an older one has long been answered. */
const typingKept = 1_000;

const typing = z.object({ id: z.string(), type: z.literal(4) });

type NextCalls = FalseAnswer & { readonly status: number; readonly times: number };

/** What the next calls are answered; four times 500, because discord.js repeats a call after 5xx three times. */
const nextCalls: Readonly<Record<PendingFault['fault'], NextCalls>> = {
  limit: { status: 429, retryAfter: 1, times: 1 },
  break: { status: 500, times: 4 },
  refuse: { status: 403, code: 50013, times: 1 },
};

/** The page's fault switches, and which of the faults for the next calls have not struck yet. */
export interface FaultSwitches {
  /** Faults still to strike, in the order they were first set; empty when there is none. */
  readonly pending: readonly PendingFault[];
  /** Turns one switch. */
  turn(fault: Fault): void;
  /** Looks whether a fault struck there; true when `pending` changed. */
  note(exchange: Exchange): boolean;
}

/** Switches over the loopback's faults; those set elsewhere than here are not in `pending`. */
export function createFaultSwitches(faults: Faults): FaultSwitches {
  const left = new Map<PendingFault['fault'], number>();
  const typed = new Set<string>();
  // Choices asked for while somebody types would use up a fault before the command is sent.
  const path = { test: (asked: string) => !typed.has(/^\/interactions\/(\d+)\//.exec(asked)?.[1] ?? '') };

  function noteTyping({ event, data }: FrameExchange): void {
    const asked = event === 'INTERACTION_CREATE' ? typing.safeParse(data).data : undefined;
    if (asked === undefined) return;
    typed.add(asked.id);
    const [oldest] = typed;
    if (typed.size > typingKept && oldest !== undefined) typed.delete(oldest);
  }

  return {
    get pending() {
      return [...left].map(([fault, times]) => ({ fault, left: times }));
    },
    turn(fault) {
      switch (fault) {
        case 'drop':
          faults.dropSockets();
          return;
        case 'reconnect':
          faults.reconnect();
          return;
        case 'limit':
        case 'break':
        case 'refuse':
          faults.answer({ ...nextCalls[fault], path });
          left.set(fault, (left.get(fault) ?? 0) + nextCalls[fault].times);
          return;
        case 'delay':
          faults.restDelay = faults.restDelay === 0 ? delay : 0;
          return;
        case 'clear':
          faults.clear();
          left.clear();
          return;
      }
    },
    note(exchange) {
      if (exchange.kind !== 'rest') {
        noteTyping(exchange);
        return false;
      }
      // While a fault waits it takes the very next call, so a call with its status is the one it took.
      for (const [fault, times] of left) {
        if (nextCalls[fault].status !== exchange.status) continue;
        if (times > 1) left.set(fault, times - 1);
        else left.delete(fault);
        return true;
      }
      return false;
    },
  };
}
