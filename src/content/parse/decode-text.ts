import type { Problem } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { deceptiveAt, visibleText } from './visible-text.ts';

/** A file's text as a person sees it, with `\n` line ends, or why it cannot be text. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Turns bytes into text; refuses what is too large, empty, not UTF-8 or holds characters that nobody sees and that do something. */
export function decodeText({ path, bytes }: KnowledgeFile): Decoded {
  const refuse = (message: string, line = 1): Decoded => ({
    kind: 'problem',
    problem: { file: path, line, message },
  });
  if (bytes.byteLength > contentLimits.fileBytes) return refuse(tooLarge(bytes.byteLength));
  let text: string;
  try {
    text = decoder.decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return refuse('is not UTF-8 text: save it with the encoding UTF-8', lineOfFirstBadByte(bytes));
  }
  if (visibleText(text).trim() === '') return refuse('is empty: write something in it or remove it');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(text);
  if (control) {
    return refuse('holds an invisible control character: type the line again', lineAt(text, control.index));
  }
  const deceptive = deceptiveAt(text);
  if (deceptive !== undefined) {
    return refuse(
      'holds an invisible mark that can hide what is written: type the line again',
      lineAt(text, deceptive),
    );
  }
  return { kind: 'text', text: visibleText(text) };
}

/** The line, from 1, on which a position of a text stands. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** What to say of a file of so many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  return `has ${megabytes} MB, at most ${contentLimits.fileBytes / 1e6} MB are read: split it into several articles`;
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  return lineAt(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}
