import type { Kysely } from 'kysely';
import { parseLinks, parseSettings } from './parse-guild.ts';
import type { Tables } from './tables.ts';

/** All that is kept, of one server or of all, as it is written to a file. */
export async function exportData(
  db: Kysely<Tables>,
  guild?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const rowsOf = (table: 'unanswered' | 'questions' | 'answers' | 'shown' | 'helpful') =>
    db
      .selectFrom(table)
      .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
      .selectAll()
      .execute();
  const guilds = await db
    .selectFrom('guilds')
    .$if(guild !== undefined, (query) => query.where('guild', '=', guild ?? ''))
    .selectAll()
    .execute();
  return {
    guilds: guilds.map(({ settings, links, ...row }) => ({
      ...row,
      settings: settings === null ? null : parseSettings(settings),
      links: links === null ? null : parseLinks(links),
    })),
    unanswered: await rowsOf('unanswered'),
    questions: await rowsOf('questions'),
    answers: await rowsOf('answers'),
    shown: await rowsOf('shown'),
    helpful: await rowsOf('helpful'),
  };
}
