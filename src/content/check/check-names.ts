import { type Word, wordsOf } from '../../language/words-of.ts';
import type { Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import type { ParagraphText } from './article-text.ts';
import { type Checked, paragraphList, problemAt } from './checked.ts';
import { labelFields } from './name-rule.ts';

/**
 * Finds names that stand in no paragraph the record cites. A name is in order when a cited paragraph has it (in any
 * form of a country's name), when it belongs to a person or term of whom a cited paragraph speaks, when it is the
 * publisher's or the author's, and in a gap when `missing` has it or no paragraph does: a gap is about what is not in
 * the article.
 */
export function* checkNames({ located, stated, text, cited, names, isName }: Checked): Generator<Problem> {
  const { entry } = located;
  const isGap = 'kind' in entry && entry.kind === 'gap';
  const done = new Set(text.own);
  if (isGap) {
    for (const { folded } of wordsOf(entry.missing)) done.add(folded);
  }
  for (const [field, words] of stated) {
    for (const word of words) {
      if (done.has(word.folded) || !isName(word, field)) continue;
      done.add(word.folded);
      if (names.covers(word.folded, cited) || hasName(cited, word)) continue;
      if (isGap && !hasName(text.paragraphs, word)) continue;
      const where = paragraphList(entry.paragraphs);
      const mayBeOrdinary = word.startsSentence && !labelFields.has(field);
      const last = mayBeOrdinary ? ', or, if it is no name, begin with another word' : '';
      const hint = `cite the paragraph that has it, or add it to "also" of a person or term named there${last}`;
      yield problemAt(located, `the name ${quoted(word.text)} does not stand in ${where}: ${hint}`, field);
    }
  }
}

/** Whether a paragraph has a word or another form of it. */
export function hasName(paragraphs: readonly ParagraphText[], word: Word): boolean {
  return paragraphs.some(({ words, names }) => words.has(word.folded) || names.has(word));
}
