import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** So many questions at most are asked after a change: two milliseconds each, of two states. */
const MOST = 5_000;

const line = z.object({ q: z.string().min(1) });

/**
 * The questions stored in a knowledge folder, `questions/*.jsonl` with `{"q": "…"}` on a line, each once. What cannot be
 * read is left out: `npm run eval` says what is wrong there.
 */
export function storedQuestions(folder: string): readonly string[] {
  const lines = namesIn(join(folder, 'questions')).flatMap((path) => textOf(path).split(/\r?\n/u));
  const questions = lines.flatMap((written) => {
    const parsed = line.safeParse(readJson(written));
    return parsed.success ? [parsed.data.q] : [];
  });
  return [...new Set(questions)].slice(0, MOST);
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'));
    return names.sort().map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
