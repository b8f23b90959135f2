import { editDistance } from './edit-distance.ts';
import { tuning } from './tuning.ts';

/** A known word that an unknown one may mean. */
export interface Correction {
  readonly word: string;
  /** Letters inserted, dropped, replaced, or swapped with a neighbour. */
  readonly edits: number;
}

/** Finds the known words nearest to an unknown one. */
export interface Spelling {
  /** Nearest first, then alphabetical; empty when nothing is near enough. */
  nearest(word: string, limit: number): readonly Correction[];
}

/** Spelling over a vocabulary of lower-case words. */
export function createSpelling(words: Iterable<string>): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    const list = byLength.get(word.length);
    if (list) list.push(word);
    else byLength.set(word.length, [word]);
  }
  return {
    nearest(word, limit) {
      const allowed = editsAllowed(word);
      const found: Correction[] = [];
      for (let length = word.length - allowed; length <= word.length + allowed; length++) {
        for (const candidate of byLength.get(length) ?? []) {
          const edits = allowed === 0 ? 1 : editDistance(word, candidate, allowed);
          if (edits <= allowed) found.push({ word: candidate, edits });
        }
      }
      found.sort((one, other) => one.edits - other.edits || (one.word < other.word ? -1 : 1));
      return found.slice(0, limit);
    },
  };
}

/** Edits that a word of this length may be away from the one that was meant; numbers are never corrected. */
export function editsAllowed(word: string): number {
  if (/\p{N}/u.test(word) || word.length < tuning.oneEditFrom) return 0;
  return word.length < tuning.twoEditsFrom ? 1 : 2;
}
