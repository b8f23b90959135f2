import { z } from 'zod';

/** What a line of a file of questions holds; `message` completes “this is no question: …”. */
export type ReadQuestion =
  | { readonly kind: 'question'; readonly question: string }
  /** Each turn is a reply to the answer before. */
  | { readonly kind: 'dialogue'; readonly turns: readonly string[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'broken'; readonly message: string };

const single = z.object({ q: z.string() });
const turn = z.union([z.string(), single.transform(({ q }) => q)]);
const dialogue = z.object({ turns: z.array(turn).min(1) });

/**
 * Reads a plain line, or one that begins with `{` as an object with the question in `q` or with the `turns` of a
 * dialogue, each a text or such an object; other fields are left alone.
 */
export function readQuestion(line: string): ReadQuestion {
  const text = line.trim();
  if (text === '') return { kind: 'blank' };
  if (!text.startsWith('{')) return { kind: 'question', question: text };
  const json = readJson(text);
  const one = single.safeParse(json);
  if (one.success) return { kind: 'question', question: one.data.q };
  const several = dialogue.safeParse(json);
  if (several.success) return { kind: 'dialogue', turns: several.data.turns };
  return { kind: 'broken', message: 'write it as plain text, as {"q": "…"} or as {"turns": ["…", "…"]}' };
}

/** Undefined for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
