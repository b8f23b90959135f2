import type { Language } from '../language/language.ts';
import { type ReadWord, saysSomething } from '../language/read-words.ts';
import { numberOf } from '../language/string-table.ts';
import type { WordVectors } from '../language/vectors/word-vectors.ts';
import type { LanguageIndex } from './compile.ts';
import type { Wanted, WantedTerm } from './index/field.ts';
import { searchTuning } from './search-tuning.ts';

/** What is looked for: the words as they are meant, and besides what is used alike. */
export interface WantedWords {
  readonly exact: readonly Wanted[];
  readonly soft: readonly Wanted[];
}

/** Turns a question's words into what is looked for. */
export type WantWords = (words: readonly ReadWord[]) => WantedWords;

/**
 * Makes it for the words of some texts; `meant` are those words with the terms they count as. Names, numbers and days stand
 * for nothing but themselves: by their use Monday and Tuesday are nearly the same.
 */
export function createWanted(
  { meant, terms }: Pick<LanguageIndex, 'meant' | 'terms'>,
  language: Language,
  vectors: WordVectors | undefined,
): WantWords {
  const known = meant.flatMap(([word, term]) => {
    const place = isExact(word) ? undefined : vectors?.of(word);
    const number = numberOf(terms, term);
    return place === undefined || number === undefined ? [] : [{ place, term: number }];
  });
  const places = Uint32Array.from(known, ({ place }) => place);
  const remembered = new Map<string, readonly WantedTerm[]>();

  function isExact(word: string): boolean {
    return language.detailOf(word) !== undefined;
  }

  /** None where no text has it. */
  function wantedTerm(text: string, certainty: number): readonly WantedTerm[] {
    const term = numberOf(terms, text);
    return term === undefined ? [] : [{ term, certainty }];
  }

  /** The terms that are used like a word, the nearest first. */
  function near({ as, term, how }: ReadWord): readonly WantedTerm[] {
    const own = how === 'name' || isExact(as) ? undefined : vectors?.of(as);
    if (own === undefined || !vectors) return [];
    const kept = remembered.get(as);
    if (kept) return kept;
    const ownTerm = numberOf(terms, term);
    const found = new Map<number, number>();
    const cosines = vectors.cosines(own, places);
    for (let at = 0; at < cosines.length; at++) {
      const certainty = cosines[at] as number;
      if (certainty < searchTuning.nearFrom) continue;
      const other = known[at]?.term;
      if (other !== undefined && other !== ownTerm && certainty > (found.get(other) ?? 0))
        found.set(other, certainty);
    }
    const near = [...found]
      .map(([term, certainty]) => ({ term, certainty }))
      .sort((one, other) => other.certainty - one.certainty)
      .slice(0, searchTuning.nearWords);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(as, near);
    return near;
  }

  return (words) => {
    const content = words.filter(saysSomething);
    const exact = content.map((word): Wanted => {
      const certainty = word.how === 'spelling' ? searchTuning.spellingCertainty : 1;
      const { groupCertainty } = searchTuning;
      return {
        terms: [
          ...wantedTerm(word.term, certainty),
          ...word.groups.flatMap((group) => wantedTerm(group, groupCertainty)),
        ],
        worth: word.rarity ** searchTuning.rarityPower,
      };
    });
    const soft = exact.map(({ terms, worth }, at): Wanted => {
      const word = content[at];
      return { terms: word ? [...terms, ...near(word)] : terms, worth };
    });
    return { exact, soft };
  };
}

/** Words whose neighbours are kept; the memory is emptied when it is full. */
const REMEMBERED = 2_000;
