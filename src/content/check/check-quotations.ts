import { quotable, runOf } from '../../language/quotations/quotable.ts';
import { quotationsIn } from '../../language/quotations/quotations-in.ts';
import type { Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import { type Checked, paragraphList, problemAt } from './checked.ts';
import { textFields } from './text-fields.ts';

/**
 * Finds quotations that stand in no paragraph the record cites: `quote`, and what is in quotation marks elsewhere; and marks
 * without their other half, of which nobody knows what they quote.
 */
export function* checkQuotations(checked: Checked): Generator<Problem> {
  const { located, cited } = checked;
  const { entry } = located;
  const where = paragraphList(entry.paragraphs);
  if ('kind' in entry && entry.kind === 'statement' && entry.quote !== undefined) {
    const { quote } = entry;
    if (!cited.some(({ paragraph }) => runOf(quote, paragraph.text) !== undefined)) {
      const nearly = cited.some((paragraph) => paragraph.quotable.includes(quotable(quote)));
      const hint = nearly
        ? 'only capitals or spaces differ: copy it from there'
        : 'cite the paragraph that has it, or copy it word for word';
      yield problemAt(located, `the quotation ${quoted(quote)} does not stand in ${where}: ${hint}`, 'quote');
    }
  }
  for (const [field, text] of textFields(entry)) {
    const { quotations, isClosed } = quotationsIn(text);
    if (!isClosed) {
      const hint = 'write the mark that is missing, or leave out the one that is there';
      yield problemAt(located, `a quotation mark is not closed: ${hint}`, field);
    }
    for (const inner of quotations) {
      const words = quotable(inner).replace(/[\s.,;:!?…]+$/u, '');
      if (cited.some((paragraph) => paragraph.quotable.includes(words))) continue;
      const hint = 'copy it word for word, or leave out the quotation marks';
      yield problemAt(located, `${quoted(inner)} is quoted but does not stand in ${where}: ${hint}`, field);
    }
  }
}
