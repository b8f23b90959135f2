import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { isRecord } from '../json.ts';

/** A frame of the gateway on its way to a bot. */
export interface Frame {
  readonly op: number;
  readonly s?: number;
  readonly t?: string;
  readonly d?: unknown;
}

/** The faults that happen between gateway and bot; they may change at any time. */
export interface WireFaults {
  readonly frameDelay: number;
  readonly reorderDispatches: boolean;
  readonly unknownFields: boolean;
}

/** Milliseconds a dispatch waits at most for a later one to overtake it. */
const OVERTAKEN_WITHIN = 50;

/** Where these are expected first, Discord does not send another. */
const NEVER_OVERTAKEN: readonly (string | undefined)[] = ['READY', 'RESUMED', 'GUILD_CREATE', undefined];

/** One connection to a bot as far as frames travel on it. */
export interface Wire {
  send(frame: Frame): void;
}

/** Sends frames in order, unless a fault says otherwise; what cannot be sent any more is dropped. */
export function createWire(socket: WebSocket, faults: WireFaults): Wire {
  let waiting = 0;
  let line = Promise.resolve();
  let held: Frame | undefined;

  function write(frame: Frame): void {
    if (socket.readyState !== socket.OPEN || socket.isPaused) return;
    socket.send(JSON.stringify(faults.unknownFields ? withUnknownFields(frame) : frame));
  }

  function queue(frame: Frame): void {
    if (faults.frameDelay === 0 && waiting === 0) {
      write(frame);
      return;
    }
    waiting += 1;
    line = line.then(async () => {
      await wait(faults.frameDelay);
      waiting -= 1;
      write(frame);
    });
  }

  function letGo(): void {
    const frame = held;
    held = undefined;
    if (frame) queue(frame);
  }

  return {
    send(frame) {
      const mayBeOvertaken = faults.reorderDispatches && !NEVER_OVERTAKEN.includes(frame.t);
      if (mayBeOvertaken && !held) {
        held = frame;
        setTimeout(letGo, OVERTAKEN_WITHIN).unref();
        return;
      }
      queue(frame);
      letGo();
    },
  };
}

function withUnknownFields(frame: Frame): object {
  const unknown = { loopback_unknown: { nobody: ['knows', 'this', null] } };
  return { ...frame, ...unknown, ...(isRecord(frame.d) ? { d: { ...frame.d, ...unknown } } : {}) };
}
