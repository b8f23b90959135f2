import { generalFrequencyOf } from '../../language/spelling/general-frequency.ts';
import { tuning } from '../tuning.ts';
import { type Collection, NO_STEM } from './collection.ts';
import type { AskedWord, Question } from './question.ts';
import { at } from './rows.ts';

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
  const { language } = collection;
  const general = generalFrequencyOf(language.code);
  const names = new Set(language.words(capitalised(query)));
  const held = wordsIn(text, collection);
  let whole = 0;
  let accounted = 0;
  for (const asked of question.words) {
    const rarity = general ? general.rarity(asked.word) ** tuning.rarityPower : 1;
    const weight = rarity * (names.has(asked.word) ? tuning.nameWeight : 1);
    whole += weight;
    accounted += weight * certaintyOf(asked, held.stems, collection);
  }
  if (language.words(query).some(language.isNegation)) {
    whole += tuning.negationWeight;
    if (held.denial) accounted += tuning.negationWeight;
  }
  return whole === 0 ? 0 : accounted / whole;
}

/** How surely a text with these stems holds a word: 1 as written, less for a correction or a part of a compound. */
function certaintyOf({ word, stems }: AskedWord, held: ReadonlySet<number>, collection: Collection): number {
  const certainty = Math.max(0, ...stems.map((term) => (held.has(term.number) ? term.certainty : 0)));
  if (certainty > 0) return certainty;
  const asked = collection.language.stem(word);
  const isPart = [...held].some((stem) => isPartOf(asked, collection.stems.all[stem] ?? ''));
  return isPart ? tuning.partCertainty : 0;
}

/** Whether one of two stems is a part of the other, as `verhandl` is of `friedensverhandl`. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= tuning.partFrom && long.includes(short);
}

function wordsIn(text: number, { language, stemOf, texts, words }: Collection) {
  const stems = new Set<number>();
  let denial = false;
  for (let place = at(texts.starts, text); place < at(texts.starts, text + 1); place++) {
    const word = at(texts.values, place);
    const stem = at(stemOf, word);
    if (stem !== NO_STEM) stems.add(stem);
    denial ||= language.isNegation(words.all[word] ?? '');
  }
  return { stems, denial };
}

/** The words written with a capital, apart from the first; none where everything is in capitals. */
function capitalised(query: string): string {
  if (query === query.toUpperCase()) return '';
  return (query.match(/(?<=\s)\p{Lu}[^\s]*/gu) ?? []).join(' ');
}
