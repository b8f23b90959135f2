import { wordsOf } from '../../language/words-of.ts';
import type { Problem } from '../knowledge.ts';
import { quoted } from '../quoted.ts';
import { hasName } from './check-names.ts';
import { type Checked, paragraphList, problemAt } from './checked.ts';

/** Finds people and terms that the cited paragraphs do not speak of, and names that the article does not have. */
export function* checkSubjects({ located, text, cited, names }: Checked): Generator<Problem> {
  const { entry } = located;
  if (!('kind' in entry)) return;
  const where = paragraphList(entry.paragraphs);
  const isCited = (id: string) => cited.some((paragraph) => names.isIn(id, paragraph));
  if (entry.kind === 'person' || entry.kind === 'term') {
    if (!isCited(entry.id)) {
      const hint = 'cite one that does, or add the name used there to "also"';
      yield problemAt(located, `${where} does not speak of ${quoted(entry.name)}: ${hint}`, 'name');
    }
    for (const word of wordsOf(entry.name)) {
      if (!word.capitalised || text.own.has(word.folded) || hasName(text.paragraphs, word)) continue;
      const hint = 'take the name from there and put this one under "also"';
      yield problemAt(
        located,
        `the name ${quoted(word.text)} stands nowhere in the article: ${hint}`,
        'name',
      );
    }
  } else if (entry.kind === 'statement') {
    for (const field of ['speaker', 'about'] as const) {
      const id = entry[field];
      if (id === undefined || !names.has(id) || isCited(id)) continue;
      const hint = 'cite the paragraph that does, or add the name used there to "also" of the person';
      yield problemAt(located, `${where} does not speak of ${quoted(id)}: ${hint}`, field);
    }
  }
}
