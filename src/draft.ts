import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { proposeAsked } from './content/draft/propose-asked.ts';
import { loadKnowledge } from './content/load-knowledge.ts';
import { folderInUse } from './process/folder-in-use.ts';

const USAGE =
  'Usage: npm run --silent unanswered -- --json > unanswered.json, then npm run draft -- unanswered.json [--knowledge DIR]';

/** What `npm run unanswered -- --json` prints. */
const list = z.object({
  unanswered: z.array(
    z.object({
      missing: z.string(),
      count: z.number(),
      nearest: z.object({ article: z.string(), paragraph: z.number() }).optional(),
      texts: z.array(z.string()).default([]),
    }),
  ),
  links: z
    .array(
      z.object({
        phrasing: z.string(),
        to: z.object({ article: z.string(), fact: z.string().optional(), paragraph: z.number().optional() }),
      }),
    )
    .default([]),
});

/**
 * Prints what could be added to the knowledge so that what went unanswered is answered, or refused by name: phrasings and
 * gaps, file by file. Nothing is written. The exit code is 1 when the knowledge is not in order.
 */
function draft(file: string, directory: string): number {
  const loaded = loadKnowledge(directory);
  if (loaded.kind === 'problems') {
    for (const { file: path, line, message } of loaded.problems) console.log(`${path}:${line}: ${message}`);
    return 1;
  }
  const read = list.safeParse(readJson(readFileSync(file, 'utf8')));
  if (!read.success) throw new TypeError(`${file} is not what npm run unanswered -- --json prints.`);
  const { unanswered, links } = read.data;
  const linked = links.map(({ phrasing, to }) => ({ phrasing, ...to }));
  const proposed = proposeAsked(unanswered, linked, loaded.knowledge);
  if (proposed.length === 0) console.log('Nothing went unanswered that the knowledge does not have by now.');
  for (const { file: path, lines } of proposed)
    console.log(`To add to ${path}, where it is right:\n\n${lines.join('\n').trimEnd()}\n`);
  return 0;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { knowledge: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError('Name one file.');
  process.exitCode = draft(file, values.knowledge ?? folderInUse(process.env));
} catch (error) {
  if (!(error instanceof TypeError) && !(error instanceof Error && 'code' in error)) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
