import type { Kysely } from 'kysely';
import type { Link } from './guild-settings.ts';
import { parseLinks } from './parse-guild.ts';
import type { Tables } from './tables.ts';

/** A link and the server that made it. */
export interface GuildLink extends Link {
  readonly guild: string;
}

/** The phrasings that a server linked, or all servers; those that cannot be read are left out. */
export async function readLinks(db: Kysely<Tables>, guild?: string): Promise<readonly GuildLink[]> {
  const rows = await db
    .selectFrom('guilds')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .select(['guild', 'links'])
    .execute();
  return rows.flatMap((row) =>
    (row.links === null ? [] : (parseLinks(row.links) ?? [])).map((link) => ({ guild: row.guild, ...link })),
  );
}
