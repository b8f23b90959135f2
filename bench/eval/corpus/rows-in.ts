import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The rows of a JSONL file, each read by `row`, which throws on a broken one; undefined where there is no such file. */
export function rowsIn<Row extends z.ZodType>(file: URL, row: Row): readonly z.infer<Row>[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));
}
