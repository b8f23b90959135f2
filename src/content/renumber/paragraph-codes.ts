import { createHash } from 'node:crypto';

/** A code for the wording of each paragraph: six hexadecimal digits of its SHA-256, which no two of a thousand share by chance. */
export function codesOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((text) => createHash('sha256').update(text).digest('hex').slice(0, 6));
}
