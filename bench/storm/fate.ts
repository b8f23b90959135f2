import type { Entry } from './ledger.ts';

/** What came of an interaction or a message; `lost` is what must not be. */
export type Fate =
  | { readonly kind: 'answered' | 'put off' }
  | {
      /**
       * `apologised`: the member got an apology in place of an answer. `unreached`: it never got to the bot.
       * `refused`: Discord took no answer, and the log says so once.
       */
      readonly kind: 'apologised' | 'unreached' | 'refused' | 'lost';
      readonly reason: string;
    };

/** What the bot logs last about something. */
const ENDS = ['answered', 'put off', 'unanswerable', 'unanswered'];

/** Reads the books on one entry. */
export function fateOf(entry: Entry): Fate {
  const { accepted, shown, received, sent, logged } = entry;
  if (shown > 1 || accepted > 1) return lost('answered twice');
  if (received === 0) {
    return {
      kind: 'unreached',
      reason: sent === 0 ? 'no session, or a channel it may not see' : 'cut off on the way',
    };
  }
  const ends = logged.filter(({ event }) => ENDS.includes(event));
  const [end] = ends;
  const reached = entry.isMessage ? shown === 1 : accepted === 1;
  if (ends.length > 1) return lost(`logged as ${ends.map(({ event }) => event).join(' and ')}`);
  if (!end) {
    const failed = logged.find(({ event }) => event === 'failed');
    if (failed && reached) return { kind: 'apologised', reason: reasonOf(failed.details) };
    return lost(logged.length === 0 ? 'received and not logged' : 'failed without an apology');
  }
  if (end.event === 'put off') return { kind: 'put off' };
  if (reached) return { kind: 'answered' };
  if (end.event === 'answered') return lost('logged as answered, but nothing came');
  return { kind: 'refused', reason: reasonOf(end.details) };
}

/** Whether the bot is done with it, or never had it. */
export function isSettled(entry: Entry): boolean {
  const fate = fateOf(entry);
  return fate.kind !== 'lost' || fate.reason.startsWith('answered twice');
}

function lost(reason: string): Fate {
  return { kind: 'lost', reason };
}

function reasonOf({ code, error }: Readonly<Record<string, unknown>>): string {
  const [first = ''] = String(error).split('\n');
  return (code === undefined ? first : `${code} ${first}`).slice(0, 60);
}
