import { z } from 'zod';

/** What the bot's process tells the storm. */
export const reportSchema = z.discriminatedUnion('kind', [
  /** Logged in and registered. */
  z.object({ kind: z.literal('online') }),
  /** discord.js passed on an interaction or a message with that id. */
  z.object({ kind: z.literal('received'), id: z.string() }),
  /** A line of the bot's log; `id` is of what was being answered. */
  z.object({
    kind: z.literal('logged'),
    id: z.string().optional(),
    event: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  /** What took the bot long before it first waited for anything: milliseconds that passed, and those of the processor. */
  z.object({ kind: z.literal('slow'), what: z.string(), passed: z.number(), busy: z.number() }),
  /** Bytes after a garbage collection; milliseconds of the longest time since the last report in which nothing moved. */
  z.object({ kind: z.literal('memory'), heap: z.number(), resident: z.number(), stall: z.number() }),
]);

/** One report of the bot's process. */
export type Report = z.infer<typeof reportSchema>;

/** What the storm tells the bot's process. */
export type Order = 'measure' | 'stop';
