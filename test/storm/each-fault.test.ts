import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realClock } from '../../src/loopback/clock.ts';
import type { Faults } from '../../src/loopback/faults.ts';
import type { Loopback } from '../../src/loopback/loopback.ts';
import { patientClock, startConversation } from '../conversations/bot.ts';

/** What a slash command and a mention come to that are sent right after the fault, and what the bot logs of them. */
interface Expected {
  readonly slash: 'message' | 'failed';
  readonly mention: 'message' | 'silent';
  /** In alphabetical order. */
  readonly logged: readonly string[];
}

const both: Expected = { slash: 'message', mention: 'message', logged: ['answered', 'answered'] };
const unreached: Expected = { slash: 'failed', mention: 'silent', logged: [] };
const refused: Expected = { slash: 'failed', mention: 'silent', logged: ['unanswerable', 'unanswerable'] };

const CALLBACK = /callback$/u;
const MESSAGES = /messages$/u;

/** Answers every command and every message wrongly. */
const always =
  (answer: Parameters<Faults['answer']>[0]) =>
  ({ faults }: Loopback) => {
    faults.answer({ ...answer, path: CALLBACK, times: Infinity });
    faults.answer({ ...answer, path: MESSAGES, times: Infinity });
  };

/** Answers the first command and the first message wrongly, `times` in a row. */
const first =
  (times: number, answer: Parameters<Faults['answer']>[0]) =>
  ({ faults }: Loopback) => {
    faults.answer({ ...answer, path: CALLBACK, times });
    faults.answer({ ...answer, path: MESSAGES, times });
  };

const rows: readonly [fault: string, raise: (loopback: Loopback) => unknown, expected: Expected][] = [
  ['dropped sockets', ({ faults }) => faults.dropSockets(), both],
  ['RECONNECT', ({ faults }) => faults.reconnect(), both],
  ['INVALID_SESSION, resumable', ({ faults }) => faults.invalidSession(true), both],
  ['INVALID_SESSION, not resumable', ({ faults }) => faults.invalidSession(false), unreached],
  ['code 4000', ({ faults }) => faults.closeSockets(4000), both],
  ['code 4009', ({ faults }) => faults.closeSockets(4009), both],
  ['restart of the server', ({ faults }) => faults.restart(200), unreached],
  [
    'half-open sockets',
    ({ faults }) => {
      faults.freezeSockets();
      setTimeout(faults.dropSockets, 300);
    },
    both,
  ],
  ['slow sockets', ({ faults }) => Object.assign(faults, { frameDelay: 100 }), both],
  ['duplicated dispatches', ({ faults }) => Object.assign(faults, { duplicateDispatches: true }), both],
  ['reordered dispatches', ({ faults }) => Object.assign(faults, { reorderDispatches: true }), both],
  ['unknown fields', ({ faults }) => Object.assign(faults, { unknownFields: true }), both],
  ['an unknown event', ({ faults }) => faults.unknownEvent(), both],
  ['latency below the deadline', ({ faults }) => Object.assign(faults, { restDelay: 2_000 }), both],
  [
    'latency beyond the deadline',
    ({ faults }) => Object.assign(faults, { restDelay: 3_300 }),
    { slash: 'failed', mention: 'silent', logged: ['answered', 'unanswerable'] },
  ],
  ['429, short', first(2, { status: 429, retryAfter: 0.1 }), both],
  ['429, global', ({ faults }) => faults.answer({ status: 429, retryAfter: 0.2, global: true }), both],
  [
    '429, longer than the deadline',
    first(1, { status: 429, retryAfter: 3.3 }),
    { slash: 'failed', mention: 'silent', logged: ['answered', 'unanswerable'] },
  ],
  ['500', first(1, { status: 500 }), both],
  ['502', first(2, { status: 502 }), both],
  [
    '503, until it gives up: both get an apology',
    first(4, { status: 503 }),
    { slash: 'message', mention: 'message', logged: ['failed', 'failed'] },
  ],
  [
    '503, without end',
    always({ status: 503 }),
    { slash: 'failed', mention: 'silent', logged: ['failed', 'failed', 'unanswered', 'unanswered'] },
  ],
  // A command is answered without a body; the message stands, and its apology is the same message to Discord.
  [
    'a truncated body',
    first(1, { body: 'truncated' }),
    { slash: 'message', mention: 'message', logged: ['answered', 'failed'] },
  ],
  [
    'a malformed body',
    first(1, { body: 'garbled' }),
    { slash: 'message', mention: 'message', logged: ['answered', 'failed'] },
  ],
  ['a connection cut before', first(1, { cut: 'before' }), both],
  // The second try finds the command acknowledged, and the message there.
  ['a connection cut after', first(1, { cut: 'after' }), both],
  ['502, carried out', first(1, { status: 502, carriedOut: true }), both],
  [
    '401',
    ({ faults }) => {
      faults.answer({ method: 'POST', path: MESSAGES, status: 401 });
    },
    both,
  ],
  [
    '429, a page of the edge',
    first(1, { status: 429, body: 'page' }),
    { slash: 'message', mention: 'message', logged: ['answered', 'answered', 'blocked', 'blocked'] },
  ],
  [
    'a missing and a slow server',
    ({ faults }) => {
      Object.assign(faults, { unavailableGuilds: 1, guildDelay: 500 });
      faults.closeSockets(4000);
    },
    both,
  ],
  ['10062, too late', always({ status: 404, code: 10062 }), refused],
  ['40060, acknowledged already', always({ status: 400, code: 40060 }), refused],
  ['10003, a deleted channel', always({ status: 404, code: 10003 }), refused],
  ['10008, a deleted message', always({ status: 404, code: 10008 }), refused],
  ['50001, no access', always({ status: 403, code: 50001 }), refused],
  ['50013, no permission', always({ status: 403, code: 50013 }), refused],
];

/** All at once, each on a Discord of its own: most of the time nothing happens but waiting. */
const played = new Map<string, ReturnType<typeof play>>();
beforeAll(() => {
  for (const [fault, raise, expected] of rows) played.set(fault, play(raise, expected));
});
afterAll(() => Promise.allSettled(played.values()));

describe.each(rows)('%s', (fault, _, expected) => {
  it('is survived: what can be answered is answered once, the rest is logged once', async () => {
    const { slash, mention, messages, logged } = (await played.get(fault)) ?? {};
    expect({ slash, mention, logged }).toEqual(expected);
    expect(messages).toBeLessThanOrEqual(2);
  });

  it('is over when it is over', async () => {
    expect(await played.get(fault)).toMatchObject({ after: 'message' });
  });
});

async function play(raise: (loopback: Loopback) => unknown, expected: Expected) {
  // Discord's three seconds count where nothing comes; where something does, a busy machine may take longer.
  const clock = expected.slash === 'failed' ? realClock : patientClock;
  const { loopback, logged, close } = await startConversation(undefined, { clock });
  const ends = () =>
    logged.map(({ event }) => String(event)).filter((event) => /answer|failed|put off|blocked/u.test(event));
  const [mara, jonas] = [loopback.member('mara'), loopback.member('jonas')];
  try {
    await raise(loopback);
    const [slash, mention] = await Promise.all([mara.slash('closing'), jonas.mention('when?')]);
    const until = Date.now() + 20_000;
    while (Date.now() < until && ends().length < expected.logged.length) await wait(20);
    const came = { slash: slash.kind, mention: mention.kind, logged: ends().sort() };
    const messages = loopback.messages('talks', mara.id).filter(({ author }) => author.bot).length;
    loopback.faults.clear();
    let after = await mara.slash('closing');
    // The bot may be about to come back, or slow where three seconds count.
    for (let times = 0; times < 4 && after.kind === 'failed'; times++) after = await mara.slash('closing');
    return { ...came, messages, after: after.kind };
  } finally {
    await close();
  }
}
