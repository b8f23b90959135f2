import { setTimeout as wait } from 'node:timers/promises';
import type { FalseAnswer } from '../../src/loopback/faults.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { removals } from './removals.ts';

/** One way in which Discord misbehaves: it begins, lasts and is over when the promise resolves. */
export interface Mischief {
  readonly name: string;
  /** `random` gives numbers from 0 up to 1. */
  run(loopback: Loopback, random: () => number): Promise<void>;
}

/** Interactions and what is written in channels: where a member waits for an answer. */
const ANSWERS = /\/callback$|\/messages$|^\/webhooks\//u;
const CALLBACKS = /\/callback$/u;
const MESSAGES = /\/messages/u;

/** Every fault there is, each once; most end within two seconds. */
export const allMischief: readonly Mischief[] = [
  once('dropped sockets', ({ faults }) => faults.dropSockets()),
  once('RECONNECT', ({ faults }) => faults.reconnect()),
  once('INVALID_SESSION, resumable', ({ faults }) => faults.invalidSession(true)),
  once('INVALID_SESSION, not resumable', ({ faults }) => faults.invalidSession(false)),
  once('an unknown event', ({ faults }) => faults.unknownEvent()),
  {
    name: 'sockets closed with a code',
    async run({ faults }, random) {
      const codes = [1000, 1001, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
      faults.closeSockets(codes[Math.floor(random() * codes.length)] ?? 4000);
      await wait(700);
    },
  },
  {
    name: 'restart of the server',
    async run({ faults }, random) {
      await faults.restart(random() * 1_500);
      await wait(1_000);
    },
  },
  {
    name: 'half-open sockets',
    async run({ faults }, random) {
      faults.freezeSockets();
      await wait(500 + random() * 2_000);
      faults.dropSockets();
      await wait(700);
    },
  },
  {
    name: 'half-open sockets that nobody cuts',
    async run({ faults }) {
      faults.freezeSockets();
      await wait(2_500);
    },
  },
  while_('missing heartbeat ACKs', 2_500, ({ faults }) => {
    faults.acknowledgeHeartbeats = false;
  }),
  while_('slow sockets', 1_500, ({ faults }, random) => {
    faults.frameDelay = 20 + random() * 100;
  }),
  while_('duplicated dispatches', 1_500, ({ faults }) => {
    faults.duplicateDispatches = true;
  }),
  while_('reordered dispatches', 1_500, ({ faults }) => {
    faults.reorderDispatches = true;
  }),
  while_('unknown fields', 1_500, ({ faults }) => {
    faults.unknownFields = true;
  }),
  {
    name: 'READY withheld',
    async run({ faults }) {
      faults.withholdReady = true;
      faults.invalidSession(false);
      await wait(1_200);
      faults.withholdReady = false;
      faults.dropSockets();
      await wait(1_000);
    },
  },
  {
    name: 'sessions refused',
    async run({ faults }) {
      faults.refuseSessions = true;
      faults.invalidSession(false);
      await wait(1_500);
      faults.refuseSessions = false;
      await wait(1_000);
    },
  },
  {
    name: 'missing and slow servers',
    async run({ faults }, random) {
      Object.assign(faults, { unavailableGuilds: 3, guildDelay: 200 + random() * 600 });
      faults.invalidSession(false);
      await wait(1_500);
      faults.clear();
    },
  },
  while_('latency', 2_000, ({ faults }, random) => {
    faults.restDelay = 100 + random() * 2_800;
  }),
  answering('429, short', (random) => ({ status: 429, retryAfter: 0.1 + random() * 0.5 })),
  answering('429, short and global', () => ({ status: 429, retryAfter: 0.3, global: true })),
  answering('429, long', () => ({ status: 429, retryAfter: 5, path: ANSWERS })),
  answering('429, a page of the edge', () => ({ status: 429, body: 'page', path: ANSWERS })),
  answering('401, and the token is good', () => ({ status: 401, method: 'POST', path: MESSAGES, times: 1 })),
  answering('502, carried out', () => ({ status: 502, carriedOut: true, path: ANSWERS })),
  answering('500', () => ({ status: 500, path: ANSWERS })),
  answering('502', () => ({ status: 502, path: ANSWERS })),
  answering('503, and again', () => ({ status: 503, path: ANSWERS, times: 9 })),
  answering('truncated bodies', () => ({ body: 'truncated' })),
  answering('malformed bodies', () => ({ body: 'garbled' })),
  answering('connections cut before', () => ({ cut: 'before', path: ANSWERS })),
  answering('connections cut after', () => ({ cut: 'after', path: ANSWERS })),
  answering('10062, too late', () => ({ status: 404, code: 10062, path: CALLBACKS })),
  answering('40060, acknowledged twice', () => ({ status: 400, code: 40060, path: CALLBACKS })),
  ...removals,
  answering('10003, deleted channel', () => ({ status: 404, code: 10003, path: MESSAGES })),
  answering('10008, deleted message', () => ({ status: 404, code: 10008, path: MESSAGES })),
  answering('50001, no access', () => ({ status: 403, code: 50001, path: ANSWERS })),
  answering('50013, no permission', () => ({ status: 403, code: 50013, path: ANSWERS })),
];

function once(name: string, run: (loopback: Loopback) => void): Mischief {
  return {
    name,
    async run(loopback) {
      run(loopback);
      await wait(700);
    },
  };
}

function while_(
  name: string,
  milliseconds: number,
  set: (loopback: Loopback, random: () => number) => void,
): Mischief {
  return {
    name,
    async run(loopback, random) {
      set(loopback, random);
      await wait(milliseconds);
      loopback.faults.clear();
    },
  };
}

function answering(name: string, answer: (random: () => number) => FalseAnswer): Mischief {
  return {
    name,
    async run({ faults }, random) {
      const planned = answer(random);
      const end = faults.answer({ times: 1 + Math.floor(random() * 4), ...planned });
      await wait(800);
      end();
    },
  };
}
