import { z } from 'zod';

/** What a line of a file of questions holds; `message` completes “this is no question: …”. */
export type ReadQuestion =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'broken'; readonly message: string };

const schema = z.object({ q: z.string() });

/** Reads a plain line, or one that begins with `{` as an object with the question in `q`; other fields are left alone. */
export function readQuestion(line: string): ReadQuestion {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (!text.startsWith('{')) return { kind: 'question', question: text };
  const parsed = schema.safeParse(readJson(text));
  return parsed.success
    ? { kind: 'question', question: parsed.data.q }
    : { kind: 'broken', message: 'write it as plain text or as {"q": "…"}' };
}

/** Undefined for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
