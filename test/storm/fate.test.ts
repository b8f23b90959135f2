import { expect, it } from 'vitest';
import { fateOf, isSettled } from '../../bench/storm/fate.ts';
import type { Entry } from '../../bench/storm/ledger.ts';

const entry = (known: Partial<Entry>, ...events: string[]): Entry => ({
  isMessage: false,
  sent: 1,
  received: 1,
  accepted: 0,
  shown: 0,
  logged: events.map((event) => ({
    kind: 'logged',
    event,
    details: { error: 'SocketError: closed\n at x' },
  })),
  ...known,
});

it.each<[what: string, of: Entry, fate: object]>([
  ['a command that was answered', entry({ accepted: 1, shown: 1 }, 'answered'), { kind: 'answered' }],
  ['choices', entry({ accepted: 1 }, 'answered'), { kind: 'answered' }],
  ['a message that was answered', entry({ isMessage: true, shown: 1 }, 'answered'), { kind: 'answered' }],
  [
    'an answer of which Discord lost the receipt',
    entry({ accepted: 1 }, 'unanswerable'),
    { kind: 'answered' },
  ],
  ['an apology', entry({ accepted: 1, shown: 1 }, 'failed'), { kind: 'apologised' }],
  ['somebody too fast', entry({ accepted: 1 }, 'put off'), { kind: 'put off' }],
  [
    'no answer possible',
    entry({}, 'failed', 'unanswered'),
    { kind: 'refused', reason: 'SocketError: closed' },
  ],
  [
    'no session',
    entry({ received: 0, sent: 0 }),
    { kind: 'unreached', reason: 'no session, or a channel it may not see' },
  ],
  ['a broken connection', entry({ received: 0 }), { kind: 'unreached', reason: 'cut off on the way' }],
  ['two answers', entry({ shown: 2 }, 'answered'), { kind: 'lost', reason: 'answered twice' }],
  ['silence', entry({}), { kind: 'lost', reason: 'received and not logged' }],
  ['a failure and silence', entry({}, 'failed'), { kind: 'lost' }],
  ['an empty claim', entry({}, 'answered'), { kind: 'lost', reason: 'logged as answered, but nothing came' }],
  ['two lines in the log', entry({ accepted: 1 }, 'answered', 'unanswerable'), { kind: 'lost' }],
])('the books tell %s', (_, of, fate) => {
  expect(fateOf(of)).toMatchObject(fate);
});

it('what may still be answered is not settled', () => {
  expect(isSettled(entry({}))).toBe(false);
  expect(isSettled(entry({}, 'unanswerable'))).toBe(true);
  expect(isSettled(entry({ shown: 2 }))).toBe(true);
});
