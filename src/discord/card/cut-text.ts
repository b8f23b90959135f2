import { escapeMarkdown } from './escape-markdown.ts';

/** The beginning of a text, and whether it is all of it, ends with a sentence, or had to end within one. */
export interface Cut {
  readonly text: string;
  readonly end: 'whole' | 'sentence' | 'word';
}

/**
 * The longest beginning of a text that takes at most `most` characters once escaped. It ends with a sentence; only when
 * not even the first one fits, with a word, or within a word that is too long by itself.
 */
export function cutText(text: string, most: number): Cut {
  if (escapeMarkdown(text).length <= most) return { text, end: 'whole' };
  const sentences = beginning(text, most, 'sentence');
  if (sentences !== '') return { text: sentences, end: 'sentence' };
  return { text: beginning(text, most, 'word') || beginning(text, most, 'grapheme'), end: 'word' };
}

function beginning(text: string, most: number, granularity: 'sentence' | 'word' | 'grapheme'): string {
  let end = 0;
  let length = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity }).segment(text)) {
    // A piece by itself stands at the start of a line, where more is escaped: never too short.
    length += escapeMarkdown(segment).length;
    if (length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
