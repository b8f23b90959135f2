import { parseArgs } from 'node:util';
import { useDatabase } from './process/store/use-database.ts';
import type { Unanswered } from './store/counted.ts';
import { readUnanswered } from './store/read-counts.ts';
import { type GuildLink, readLinks } from './store/read-links.ts';

/** Prints what went unanswered, the most frequent first, and what moderators linked to what answers it. */
async function show(guild: string | undefined, asJson: boolean): Promise<void> {
  const { unanswered, links } = await useDatabase(async (db) => ({
    unanswered: await readUnanswered(db, guild),
    links: await readLinks(db, guild),
  }));
  if (asJson) {
    console.log(JSON.stringify({ unanswered, links }, undefined, 2));
    return;
  }
  if (unanswered.length + links.length === 0) console.log('Nothing went unanswered so far.');
  for (const line of unanswered.map(lineOf)) console.log(line);
  for (const line of links.map(linkOf)) console.log(line);
}

function lineOf({ missing, count, last, kinds, nearest, texts }: Unanswered): string {
  const near = nearest ? `, nearest ${nearest.article} ¶ ${nearest.paragraph}` : '';
  const asked = texts.map((text) => `\n      “${text}”`).join('');
  return `${String(count).padStart(5)}  ${missing || '(no word in particular)'}: ${kinds.join(', ')}${near}, last on ${last}${asked}`;
}

function linkOf({ phrasing, to, guild }: GuildLink): string {
  const where = to.kind === 'fact' ? to.fact : `¶ ${to.paragraph}`;
  return `       “${phrasing}” is linked to ${to.article} ${where} on server ${guild}`;
}

try {
  const { values } = parseArgs({
    options: { guild: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  await show(values.guild, values.json);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: npm run unanswered -- [--guild ID] [--json]`);
  process.exitCode = 2;
}
