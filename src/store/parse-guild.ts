import { z } from 'zod';
import { GUILD_LIMITS, type GuildSettings, type Link, standardSettings } from './guild-settings.ts';

/** An id of Discord. */
const snowflake = z.string().regex(/^\d{1,20}$/u);
/** An id of the knowledge; it may have gone from there since. */
const id = z.string().min(1).max(100);
const some = <T extends z.ZodType>(one: T) => z.array(one).max(GUILD_LIMITS.chosen).default([]);

const settings = z.object({
  articles: z.array(id).min(1).max(GUILD_LIMITS.chosen).exactOptional(),
  channels: z
    .object({ only: some(snowflake), private: some(snowflake), silent: some(snowflake) })
    .default({ only: [], private: [], silent: [] }),
  echo: z.boolean().exactOptional(),
  helpful: z.boolean().default(standardSettings.helpful),
  texts: z.boolean().default(standardSettings.texts),
  language: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .exactOptional(),
  operators: some(snowflake),
});

const links = z
  .array(
    z.object({
      phrasing: z.string().min(1).max(GUILD_LIMITS.phrasing),
      to: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('fact'), article: id, fact: id }),
        z.object({ kind: z.literal('paragraph'), article: id, paragraph: z.int().positive() }),
      ]),
      day: z.iso.date(),
    }),
  )
  .max(GUILD_LIMITS.links);

/** Reads settings as they are stored; undefined when they are broken. What an older version did not know is as it is everywhere. */
export function parseSettings(stored: string): GuildSettings | undefined {
  return read(settings, stored);
}

/** Reads links as they are stored; undefined when they are broken. */
export function parseLinks(stored: string): readonly Link[] | undefined {
  return read(links, stored);
}

function read<T>(schema: z.ZodType<T>, stored: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}
