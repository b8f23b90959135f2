import type { ParagraphText } from './article-text.ts';
import { type Checked, paragraphList, problemAt } from './checked.ts';
import type { Problem } from './knowledge.ts';
import { quoted } from './quoted.ts';
import { textFields } from './text-fields.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Fields that hold a name or nothing of the kind; their first word has a capital letter only if it is a name. */
const labels: ReadonlySet<string> = new Set(['to', 'when', 'where']);

/** Languages in which every noun has a capital letter; there only declared names are known to be names. */
const capitalisedNouns: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * Finds names that stand in no paragraph the record cites. A name is a word with a capital letter; at the beginning
 * of a sentence only if it is known as a name from the article, the facts or the calendar. It is in order when a cited paragraph
 * has it (in any form of a country's name), when it belongs to a person or term of whom a cited paragraph speaks,
 * when it is the publisher's or the author's, and in a gap when `missing` has it or no paragraph does: a gap is about
 * what is not in the article.
 */
export function* checkNames(checked: Checked): Generator<Problem> {
  const { located, text, cited, names } = checked;
  const { entry } = located;
  const isGap = 'kind' in entry && entry.kind === 'gap';
  const done = new Set(text.own);
  if (isGap) {
    for (const { folded } of wordsOf(entry.missing)) done.add(folded);
  }
  for (const [field, stated] of textFields(entry)) {
    for (const word of wordsOf(stated)) {
      if (done.has(word.folded) || !isName(word, field, checked)) continue;
      done.add(word.folded);
      if (names.covers(word.folded, cited) || hasName(cited, word)) continue;
      if (isGap && !hasName(text.paragraphs, word)) continue;
      const where = paragraphList(entry.paragraphs);
      const hint = 'cite the paragraph that has it, or add it to "also" of a person or term named there';
      yield problemAt(located, `the name ${quoted(word.text)} does not stand in ${where}: ${hint}`, field);
    }
  }
}

/** Whether a paragraph has a word or another form of it. */
export function hasName(paragraphs: readonly ParagraphText[], word: Word): boolean {
  return paragraphs.some(({ words, names }) => words.has(word.folded) || names.has(word));
}

function isName(word: Word, field: string, { text, names }: Checked): boolean {
  if (!word.capitalised || word.text === 'I') return false;
  if (capitalisedNouns.has(text.article.language)) return names.isNameWord(word.folded);
  return !word.startsSentence || labels.has(field) || text.names.has(word.folded);
}
