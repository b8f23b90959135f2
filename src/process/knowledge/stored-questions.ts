import { z } from 'zod';
import { questionFiles } from './question-files.ts';

/** So many questions at most are asked after a change: two milliseconds each, of two states. */
const MOST = 5_000;

const line = z.object({ q: z.string().min(1) });

/**
 * The questions stored in a knowledge folder, `questions/*.jsonl` with `{"q": "…"}` on a line, each once. What cannot be
 * read is left out: `npm run check` says what is wrong there.
 */
export function storedQuestions(folder: string): readonly string[] {
  const texts = questionFiles(folder).map(({ bytes }) => new TextDecoder().decode(bytes));
  const lines = texts.flatMap((text) => text.split(/\r?\n/u));
  const questions = lines.flatMap((written) => {
    const parsed = line.safeParse(readJson(written));
    return parsed.success ? [parsed.data.q] : [];
  });
  return [...new Set(questions)].slice(0, MOST);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
