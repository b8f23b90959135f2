import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ProposedLines, proposeAsked } from './content/draft/propose-asked.ts';
import { sectionIn } from './content/draft/section-in.ts';
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
  for (const lines of proposed) console.log(told(lines, directory));
  return 0;
}

/** Lines with where they belong: a section may stand in a file once. */
function told({ file, section, lines }: ProposedLines, directory: string): string {
  const written = (all: readonly string[]) => `\n\n${all.join('\n').trimEnd()}\n`;
  if (section === undefined) return `To add to ${file}, where it is right:${written(lines)}`;
  const path = join(directory, file);
  const indent = existsSync(path) ? sectionIn(readFileSync(path, 'utf8'), section) : undefined;
  return indent === undefined
    ? `To add to ${file}, where it is right:${written([`${section}:`, ...lines.map((line) => `  ${line}`)])}`
    : `To add to ${file} under the section "${section}:" that stands there, where it is right:${written(lines.map((line) => `${indent}${line}`))}`;
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
