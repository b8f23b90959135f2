import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Counts, Unanswered } from './counted.ts';
import { dayOf, forgetOld, readGuilds } from './forget.ts';
import type { Guild } from './guild-settings.ts';
import { migrate } from './migrate.ts';
import type { Noted, Vote } from './noted.ts';
import { type Posted, rememberPosted } from './posted.ts';
import { readCounts, readUnanswered } from './read-counts.ts';
import { rememberGuilds } from './remember-guilds.ts';
import type { Tables } from './tables.ts';
import { createTallies } from './tallies.ts';
import { createVotes } from './votes.ts';

/** Whether a change is stored, or holds in memory for now and is stored as soon as that is possible. */
export type Kept = 'stored' | 'in memory';

/** How long things take, in milliseconds. */
export interface StoreTimes {
  /** Between two looks at what other processes changed, when what was counted is written too. */
  readonly round: number;
  /** After which a database that does not answer is called one that does not. */
  readonly hanging: number;
  /** That a start waits for the settings of servers. */
  readonly start: number;
  /** That whoever changes a setting waits to hear that it is stored. */
  readonly change: number;
  /** That whoever reads what is counted waits: an interaction has three seconds. */
  readonly read: number;
  /** That stopping waits for what is still to be written. */
  readonly stop: number;
}

/** The times that docs/operating.md promises. */
const STORE_TIMES: StoreTimes = {
  round: 4_000,
  hanging: 8_000,
  start: 1_000,
  change: 1_000,
  read: 1_500,
  stop: 1_000,
};

/** What is kept of servers. Nothing but `change` and `forget` waits for the database, and they not for long. */
export interface Store {
  /** What a server has chosen, from memory. */
  guild(id: string): Guild;
  /** The articles that servers have chosen, each choice once. */
  selections(): readonly (readonly string[])[];
  /** Changes what a server has chosen; it holds at once. */
  change(id: string, changed: (now: Guild) => Guild): Promise<Kept>;
  /** Counts an answer. */
  note(noted: Noted): void;
  /** Counts what a member thinks of an answer, once a day for each thing. */
  vote(vote: Vote): void;
  /** Which private cards were shown to everyone; from memory. */
  readonly posted: Posted;
  /** What went unanswered in a server; undefined when the database does not say in time. */
  unanswered(guild: string): Promise<readonly Unanswered[] | undefined>;
  /** What is counted of a server, or of all; undefined when the database does not say in time. */
  counts(guild?: string): Promise<Counts | undefined>;
  /** Ids of the servers of which anything is kept; undefined when the database does not say in time. */
  guilds(): Promise<readonly string[] | undefined>;
  /** Deletes all there is of a server. */
  forget(id: string): Promise<Kept>;
  /** Writes what is to be written, and lets go. */
  close(): Promise<void>;
}

/** Where a store says how it is. */
export interface StoreLog {
  info(event: string, details: Readonly<Record<string, string>>): void;
  error(event: string, details: Readonly<Record<string, string>>): void;
}

/**
 * Opens the store of a database, and brings that to the newest tables; waits `STORE_TIMES.start` for it at most. A
 * database that is broken, locked, full, slow or missing is said once in the log and tried again and again; meanwhile
 * servers are as they were last known.
 */
export async function openStore(
  db: Kysely<Tables>,
  log: StoreLog,
  now: () => number,
  times = STORE_TIMES,
): Promise<Store> {
  const guilds = rememberGuilds(db, now);
  const today = () => dayOf(now());
  const tallies = createTallies(db, today);
  const votes = createVotes(db, today);
  const posted = rememberPosted(db, now);
  const trouble = sayOnce(log);
  let isMigrated = false;
  let isClosed = false;
  /** The day on which what is too old was deleted last. */
  let cleaned = '';
  let underWay: Promise<void> | undefined;
  /** Beside rounds: what is being written, and what is to be as soon as that is done. */
  let writing: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  async function round(): Promise<void> {
    try {
      await writeNow();
      await guilds.read();
      await Promise.all([tallies.write(), votes.write()]);
      await posted.read();
      if (cleaned !== today()) await forgetOld(db, now());
      cleaned = today();
      trouble.over();
    } catch (error) {
      // What ends does not hear the end of what is under way.
      if (isClosed) return;
      trouble.begun(error instanceof Error ? error.message : String(error));
      // What cannot be written may still be read.
      await guilds.read().catch(() => {});
    }
  }

  /** One after the other: a database that hangs is not asked again before it answers. */
  function soon(): Promise<void> {
    underWay ??= round().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  const hanging = () => trouble.begun(`no answer within ${times.hanging / 1000} seconds`);
  const loop = setInterval(() => {
    const late = setTimeout(hanging, times.hanging).unref();
    void soon().finally(() => clearTimeout(late));
  }, times.round).unref();

  /** Never into tables that are not as they should be. */
  async function writeNow(): Promise<void> {
    if (!isMigrated) await migrate(db);
    isMigrated = true;
    await guilds.write();
    await posted.write();
  }

  /** Once for all who wait: what is under way may have passed what is to be written. */
  function writeNext(): Promise<void> {
    next ??= Promise.allSettled([underWay, writing]).then(() => {
      next = undefined;
      writing = writeNow();
      return writing;
    });
    return next;
  }

  async function write(): Promise<Kept> {
    const written = writeNext().then(
      () => 'stored' as const,
      () => 'in memory' as const,
    );
    return (await within(times.change, written)) ?? 'in memory';
  }

  /** What was counted until now included. */
  async function read<T>(ask: () => Promise<T>): Promise<T | undefined> {
    const reading = (underWay ?? Promise.resolve())
      .then(soon)
      .then(ask)
      .catch(() => undefined);
    return within(times.read, reading);
  }

  await within(times.start, soon());
  return {
    guild: guilds.of,
    selections: guilds.selections,
    async change(id, changed) {
      guilds.change(id, changed(guilds.of(id)));
      return write();
    },
    note(noted) {
      tallies.note(noted, guilds.of(noted.guild).settings.texts);
    },
    vote: votes.cast,
    posted: {
      ...posted,
      stands(card) {
        posted.stands(card);
        // A process that ends a moment later has said so all the same.
        void write();
      },
    },
    unanswered: (id) => read(() => readUnanswered(db, id)),
    counts: (id) => read(() => readCounts(db, id)),
    guilds: () => read(() => readGuilds(db)),
    async forget(id) {
      tallies.forget(id);
      votes.forget(id);
      guilds.change(id, undefined);
      return write();
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      clearInterval(loop);
      await within(times.stop, (underWay ?? Promise.resolve()).then(soon));
      await within(times.stop, db.destroy());
    },
  };
}

/** What a promise gives, or undefined when that takes longer. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, wait(milliseconds, undefined, { ref: false })]);
}

/** Says that something is wrong when it begins, and that it is over. */
function sayOnce(log: StoreLog) {
  let isWrong = false;
  return {
    begun(error: string) {
      if (!isWrong) log.error('store', { error, hint: WRONG });
      isWrong = true;
    },
    over() {
      if (isWrong) log.info('store', { hint: WELL });
      isWrong = false;
    },
  };
}

const WRONG =
  'The store cannot be used: servers keep the settings last known, else the standard ones, and nothing is counted until it can. It is tried again and again.';
const WELL = 'The store can be used again.';
