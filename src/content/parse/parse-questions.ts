import { z } from 'zod';
import type { Problem } from '../knowledge.ts';

/** A question with what a right answer has to show. */
export interface StoredQuestion {
  readonly q: string;
  readonly answerable: boolean;
  /** Numbers, from 1, of the paragraphs that answer; none when the article does not. */
  readonly gold: readonly number[];
  /** Words the short answer has to contain, whatever their case. */
  readonly must: readonly string[];
  /** How it is written: casual, careful, keyword, claim or typo; `unmarked` where the file does not say. */
  readonly style: string;
  /** It takes something for granted that the article has differently, and the bot should say so. */
  readonly alarm: boolean;
  /** Id of the article the numbers belong to. */
  readonly article?: string | undefined;
}

/** The questions of one file, each with its line, or what is wrong with its lines. */
export interface QuestionsRead {
  readonly file: string;
  readonly questions: readonly { readonly question: StoredQuestion; readonly line: number }[];
  readonly problems: readonly Problem[];
}

const question = z
  .strictObject({
    q: z.string(),
    answerable: z.boolean(),
    gold: z.array(z.int().positive()).default([]),
    must: z.array(z.string().min(1)).default([]),
    style: z.string().min(1).default('unmarked'),
    alarm: z.boolean().default(false),
    article: z.string().optional(),
  })
  .refine(({ answerable, gold }) => !answerable || gold.length > 0, {
    path: ['gold'],
    error: 'names no paragraph: say which ones answer the question',
  })
  .refine(({ answerable, gold, must }) => answerable || gold.length + must.length === 0, {
    path: ['answerable'],
    error: 'is false, but gold or must say what the answer is: empty them or write true',
  });

/** Reads a file of questions, one JSON object a line; blank lines are left out, `file` stands in the problems. */
export function parseQuestions(text: string, file: string): QuestionsRead {
  const questions: { question: StoredQuestion; line: number }[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of text.split(/\r?\n/u).entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    const parsed = question.safeParse(readJson(written));
    if (parsed.success) questions.push({ question: parsed.data, line });
    else problems.push({ file, line, message: parsed.error.issues.map(describe).join('; ') });
  }
  if (questions.length + problems.length === 0)
    problems.push({ file, line: 1, message: 'holds no question: write one a line' });
  return { file, questions, problems };
}

function describe({ path, message }: z.core.$ZodIssue): string {
  if (path.length === 0 && message.startsWith('Invalid input'))
    return 'is no question: write it as {"q": "…", "answerable": true, "gold": [1], "must": ["…"]}';
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

/** Undefined for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
