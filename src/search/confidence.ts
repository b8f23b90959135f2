import { type Collection, NO_STEM } from './collection.ts';
import { generalFrequencyOf } from './general-frequency.ts';
import type { Question } from './question.ts';
import { at } from './rows.ts';
import { tuning } from './tuning.ts';

/**
 * How much a text speaks for answering a question, from 0 to 1: the part of the question that the text accounts for,
 * where a word counts by its rarity in the language at large (all alike where no list tells), a name more, and a denial
 * as a word of its own.
 *
 * Rarity in the texts themselves would not do: what they never mention is what matters most here.
 */
export function confidenceIn(
  text: number,
  query: string,
  question: Question,
  collection: Collection,
): number {
  const { language, stemOf, texts, words } = collection;
  const general = generalFrequencyOf(language.code);
  const held = new Set<number>();
  let denies = false;
  for (let place = at(texts.starts, text); place < at(texts.starts, text + 1); place++) {
    const word = at(texts.values, place);
    const stem = at(stemOf, word);
    if (stem !== NO_STEM) held.add(stem);
    denies ||= language.isNegation(words.all[word] ?? '');
  }
  const names = new Set(language.words(capitalised(query)));
  let whole = 0;
  let accounted = 0;
  for (const asked of question.words) {
    const rarity = general ? general.rarity(asked.word) ** tuning.rarityPower : 1;
    const weight = rarity * (names.has(asked.word) ? tuning.nameWeight : 1);
    const certainty = asked.stems.map((term) => (held.has(term.number) ? term.certainty : 0));
    whole += weight;
    accounted += weight * Math.max(0, ...certainty);
  }
  if (language.words(query).some(language.isNegation)) {
    whole += tuning.negationWeight;
    if (denies) accounted += tuning.negationWeight;
  }
  return whole === 0 ? 0 : accounted / whole;
}

/** The words written with a capital, apart from the first; none where everything is in capitals. */
function capitalised(query: string): string {
  if (query === query.toUpperCase()) return '';
  return (query.match(/(?<=\s)\p{Lu}[^\s]*/gu) ?? []).join(' ');
}
