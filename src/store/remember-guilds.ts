import { setImmediate as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { forgetCounts } from './forget.ts';
import { type Guild, standardGuild } from './guild-settings.ts';
import { parseLinks, parseSettings } from './parse-guild.ts';
import type { GuildRow, Tables } from './tables.ts';

/** Milliseconds by which clocks of several machines may differ: what changed so shortly before is read once more. */
const SKEW = 60_000;

/** Milliseconds after which every process has heard that a server is forgotten. */
const HEARD = 86_400_000;

/** Rows that are parsed without letting anybody else in between. */
const AT_ONCE = 500;

/** All servers of a database, in memory. */
export interface RememberedGuilds {
  /** From memory alone; a server of which nothing is known is as every server begins. */
  of(guild: string): Guild;
  /** The articles that servers have chosen, each choice once. */
  selections(): readonly (readonly string[])[];
  /** Changes a server in memory at once; `undefined` forgets it. It is written with the next `write`. */
  change(guild: string, now: Guild | undefined): void;
  /** Writes what was changed; what cannot be written is kept for the next time. */
  write(): Promise<void>;
  /** Reads what any process changed since the last time. */
  read(): Promise<void>;
}

/** Remembers the servers of a database; `now` counts milliseconds since 1970. */
export function rememberGuilds(db: Kysely<Tables>, now: () => number): RememberedGuilds {
  const known = new Map<string, Guild>();
  const seen = new Map<string, number>();
  const unwritten = new Map<string, Guild | undefined>();
  let newest = 0;

  function set(guild: string, value: Guild | undefined) {
    if (value === undefined) known.delete(guild);
    else known.set(guild, value);
  }

  async function writeOne(guild: string, value: Guild | undefined): Promise<void> {
    const changed = Math.max(now(), (seen.get(guild) ?? 0) + 1);
    const row = {
      settings: value ? JSON.stringify(value.settings) : null,
      links: value ? JSON.stringify(value.links) : null,
      changed,
    };
    await db
      .insertInto('guilds')
      .values({ guild, ...row })
      .onConflict((conflict) => conflict.column('guild').doUpdateSet(row))
      .execute();
    seen.set(guild, changed);
    if (value === undefined) await forgetCounts(db, guild);
    // Changed once more meanwhile: that is still to be written.
    if (unwritten.get(guild) === value) unwritten.delete(guild);
  }

  return {
    of: (guild) => known.get(guild) ?? standardGuild,
    selections() {
      const chosen = [...known.values()].flatMap(({ settings: { articles } }) =>
        articles ? [articles] : [],
      );
      return [...new Map(chosen.map((articles) => [articles.join(' '), articles])).values()];
    },
    change(guild, value) {
      set(guild, value);
      unwritten.set(guild, value);
    },
    async write() {
      for (const [guild, value] of unwritten) await writeOne(guild, value);
    },
    async read() {
      const rows = await db
        .selectFrom('guilds')
        .selectAll()
        .where('changed', '>', newest - SKEW)
        .execute();
      for (const [at, row] of rows.entries()) {
        if (at % AT_ONCE === AT_ONCE - 1) await pause();
        newest = Math.max(newest, row.changed);
        if (seen.get(row.guild) === row.changed || unwritten.has(row.guild)) continue;
        seen.set(row.guild, row.changed);
        set(row.guild, guildOf(row));
      }
      await db
        .deleteFrom('guilds')
        .where('settings', 'is', null)
        .where('changed', '<', now() - HEARD)
        .execute();
    },
  };
}

/** A row as a server; what of it is broken is as every server begins. */
function guildOf({ settings, links }: GuildRow): Guild | undefined {
  if (settings === null) return undefined;
  return {
    settings: parseSettings(settings) ?? standardGuild.settings,
    links: (links === null ? undefined : parseLinks(links)) ?? standardGuild.links,
  };
}
