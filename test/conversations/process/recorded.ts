import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const entry = z.object({ kind: z.enum(['connect', 'pipe', 'lookup', 'child']), what: z.unknown() });

/** What a process did that reaches beyond itself. */
export interface Recording {
  /** To be added to its environment. */
  readonly environment: { readonly NODE_OPTIONS: string; readonly RECORD: string };
  /** All it did of that kind so far, each once, in order. */
  of(kind: z.infer<typeof entry>['kind']): unknown[];
  /** As it was written down. */
  text(): string;
}

/** Records whom a process connects to, which names it looks up and which processes it starts. */
export function createRecording(): Recording {
  const file = join(mkdtempSync(join(tmpdir(), 'recording-')), 'record');
  const text = () => readFileSync(file, { encoding: 'utf8', flag: 'a+' });
  return {
    environment: {
      NODE_OPTIONS: `--import=${import.meta.resolve('./record.mjs')}`,
      RECORD: file,
    },
    text,
    of(kind) {
      const lines = text().split('\n').slice(0, -1);
      const done = lines.map((line) => entry.parse(JSON.parse(line))).filter((one) => one.kind === kind);
      return [...new Map(done.map(({ what }) => [JSON.stringify(what), what])).values()];
    },
  };
}
