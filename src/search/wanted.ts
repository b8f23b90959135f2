import { type ReadWord, saysSomething } from '../language/read-words.ts';
import { type KnownWord, type LikeKnown, worthOf } from './index/alike.ts';
import type { Wanted, WantedTerm } from './index/field.ts';
import { searchTuning } from './search-tuning.ts';

/** What is looked for: the words as they are meant, and besides what is used alike. */
export interface WantedWords {
  readonly exact: readonly Wanted[];
  readonly soft: readonly Wanted[];
}

/** Turns a question's words into what is looked for. */
export type WantWords = (words: readonly ReadWord[]) => WantedWords;

/** Makes it for the words of some texts. */
export function createWanted(known: readonly KnownWord[], likeKnown: LikeKnown): WantWords {
  const remembered = new Map<string, readonly WantedTerm[]>();

  /** The terms that are used like a word, the nearest first. */
  function near(word: ReadWord): readonly WantedTerm[] {
    const { as, term } = word;
    const kept = remembered.get(as);
    if (kept) return kept;
    const found = new Map<string, number>();
    const like = likeKnown(word);
    for (let at = 0; at < like.length; at++) {
      const certainty = like[at] as number;
      if (certainty < searchTuning.nearFrom) continue;
      const other = known[at]?.term ?? term;
      if (other !== term && certainty > (found.get(other) ?? 0)) found.set(other, certainty);
    }
    const terms = [...found]
      .map(([term, certainty]) => ({ term, certainty }))
      .sort((one, other) => other.certainty - one.certainty)
      .slice(0, searchTuning.nearWords);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(as, terms);
    return terms;
  }

  return (words) => {
    const content = words.filter(saysSomething);
    const exact = content.map((word): Wanted => {
      const certainty = word.how === 'spelling' ? searchTuning.spellingCertainty : 1;
      const groups = word.groups.map((term) => ({ term, certainty: searchTuning.groupCertainty }));
      return {
        terms: [{ term: word.term, certainty }, ...groups],
        worth: worthOf(word.rarity),
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
