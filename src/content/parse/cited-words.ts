import { quotable } from '../../language/quotations/quotable.ts';
import { quoted } from '../quoted.ts';
import type { Complaint } from './describe-issue.ts';

/** A record whose paragraphs are all numbers, and what could not be made one. */
export interface CitedByNumbers {
  readonly raw: unknown;
  readonly complaints: readonly Complaint[];
}

/**
 * Puts the number of a paragraph in the place of a few words of it, of which `paragraphs` of a record may be made too:
 * they stand in that one paragraph and in no other. Without the texts nothing is known of them, and the first stands in
 * for each: the article has a problem of its own then.
 */
export function citedByNumbers(raw: unknown, texts: readonly string[] | undefined): CitedByNumbers {
  if (typeof raw !== 'object' || raw === null || !('paragraphs' in raw)) return { raw, complaints: [] };
  const { paragraphs } = raw;
  const entries: readonly unknown[] = Array.isArray(paragraphs) ? paragraphs : [paragraphs];
  if (!entries.some(isWords)) return { raw, complaints: [] };
  const complaints: Complaint[] = [];
  const numbers = entries.map((entry, at) => {
    if (!isWords(entry) || texts === undefined) return isWords(entry) ? '1' : entry;
    const found = placesOf(entry, texts);
    const [number] = found;
    if (number !== undefined && found.length === 1) return `${number}`;
    const path = Array.isArray(paragraphs) ? ['paragraphs', at] : ['paragraphs'];
    complaints.push({ path, message: complaintOf(entry, found) });
    return '1';
  });
  // Words may lead to a paragraph that another entry names already.
  return { raw: { ...raw, paragraphs: [...new Set(numbers)] }, complaints };
}

/** At least two letters in a row; anything else is meant as a number. */
function isWords(entry: unknown): entry is string {
  return typeof entry === 'string' && /\p{L}{2}/u.test(entry);
}

function placesOf(words: string, texts: readonly string[]): number[] {
  const sought = quotable(words).trim();
  return texts.flatMap((text, at) => (quotable(text).includes(sought) ? [at + 1] : []));
}

function complaintOf(words: string, found: readonly number[]): string {
  return found.length === 0
    ? `the words ${quoted(words)} stand in no paragraph: copy some from it, or write its number`
    : `the words ${quoted(words)} stand in the paragraphs ${found.join(' and ')}: copy more of them, or write the number`;
}
