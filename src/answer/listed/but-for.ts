import type { Reading } from '../../language/reading.ts';
import { headWordsOf } from '../../language/vocabulary/head-words.ts';
import type { Line } from '../answer.ts';
import type { Told } from './shelf.ts';

/** A list of names without those that a question does not want: *other than Lund*; the same one where nothing would be left. */
export function butFor(told: Told, { text, words }: Reading, language: string): Told {
  const found = headWordsOf(language)?.besides.exec(text);
  // A colon only spells out what is wanted.
  if (!found || found[0].includes(':')) return told;
  const without = words.filter(({ start, stop }) => start >= found.index + found[0].length && !stop);
  const isUnwanted = ({ fact, term, text: name }: Line) => {
    const called = (term ?? name).toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return without.some((word) =>
      fact?.kind === 'person' ? word.term === `@${fact.id}` : called.includes(word.as.toLowerCase()),
    );
  };
  const lines = told.lines.filter((line) => !isUnwanted(line));
  return lines.length === 0 ? told : { ...told, lines };
}
