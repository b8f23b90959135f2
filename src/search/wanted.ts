import { type ReadWord, saysSomething } from '../language/read-words.ts';
import { numberOf } from '../language/string-table.ts';
import type { LanguageIndex } from './compile.ts';
import { type LikeKnown, SAME, worthOf } from './index/alike.ts';
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
export function createWanted(
  { known, terms }: Pick<LanguageIndex, 'known' | 'terms'>,
  likeKnown: LikeKnown,
): WantWords {
  const numbers = known.map(({ term }) => numberOf(terms, term));
  const remembered = new Map<string, readonly WantedTerm[]>();

  /** None where no text has it. */
  function wantedTerm(text: string, certainty: number): readonly WantedTerm[] {
    const term = numberOf(terms, text);
    return term === undefined ? [] : [{ term, certainty }];
  }

  /** The terms that are used like a word, the nearest first. */
  function near(word: ReadWord): readonly WantedTerm[] {
    const { as, term } = word;
    const kept = remembered.get(as);
    if (kept) return kept;
    const ownTerm = numberOf(terms, term);
    const found = new Map<number, number>();
    const like = likeKnown(word);
    for (let at = 0; at < like.length; at++) {
      const certainty = (like[at] as number) / SAME;
      if (certainty < searchTuning.nearFrom) continue;
      const other = numbers[at];
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
