import { numbersOf } from '../../language/numbers-of.ts';
import { phraseOf, wordsOf } from '../../language/words-of.ts';
import type { Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import { type Checked, paragraphList, problemAt } from './checked.ts';

/**
 * Finds numbers that stand in no paragraph the record cites, in figures or in words, and belong to the name of no
 * person or term of whom one speaks (`Article 5`). A gap may name the numbers that its `missing` names.
 */
export function* checkNumbers({ located, stated, text, cited, names }: Checked): Generator<Problem> {
  const { entry } = located;
  const { language } = text.article;
  const where = paragraphList(entry.paragraphs);
  const done = new Set<string>();
  if ('kind' in entry && entry.kind === 'gap') {
    for (const { value } of numbersOf(wordsOf(entry.missing), language)) done.add(value);
  }
  for (const [field, words] of stated) {
    for (const { text: written, value, figure = value, claims } of numbersOf(words, language)) {
      if (!claims || done.has(value)) continue;
      done.add(value);
      if (
        cited.some(({ numbers }) => numbers.has(value) || numbers.has(figure)) ||
        names.covers(value, cited)
      )
        continue;
      const hint = 'correct it, or cite the paragraph that has it';
      yield problemAt(located, `the number ${quoted(written)} does not stand in ${where}: ${hint}`, field);
    }
  }
  if ('kind' in entry && entry.kind === 'number') {
    const phrase = phraseOf(entry.value);
    if (cited.some((paragraph) => paragraph.phrase.includes(phrase))) return;
    const hint = 'write it as the paragraph does';
    yield problemAt(located, `${quoted(entry.value)} does not stand in ${where}: ${hint}`, 'value');
  }
}
