import type { Fact } from '../../content/knowledge.ts';
import { type ClaimWord, isQuality, type ReadClaim } from './claim-words.ts';
import type { Difference } from './difference.ts';

/** A state and what is said to be its: `Ukraine's constitution`, `Russian troops`. */
interface Belonging {
  readonly owner: ClaimWord;
  readonly terms: readonly string[];
}

/**
 * Compares whose things are in a question with whose they are in the fact that answers: *the Russian constitution* where
 * the article has Ukraine's. Reported only when the fact has the same thing of one state, and not of the member's.
 */
export function createOwnersDiffer(readClaim: ReadClaim) {
  return (question: string, fact: Fact): readonly Difference[] => {
    if (fact.kind === 'gap' || fact.kind === 'person') return [];
    const asked = belongings(readClaim(question));
    if (asked.length === 0) return [];
    const own = belongings(readClaim(fact.says));
    const [paragraph = 0] = fact.paragraphs;
    for (const theirs of asked) {
      const same = own.filter(({ terms }) => terms.some((term) => theirs.terms.includes(term)));
      const [mine] = same;
      if (!mine || same.some(({ owner }) => owner.nation === theirs.owner.nation)) continue;
      if (asked.some(({ owner }) => owner.nation === mine.owner.nation)) continue;
      return [{ kind: 'place', asked: theirs.owner.text, says: mine.owner.text, paragraph }];
    }
    return [];
  };
}

function belongings(words: readonly ClaimWord[]): readonly Belonging[] {
  return words.flatMap((owner, at) => {
    const thing = words[at + 1];
    // “Is Ukraine occupied” tells of no thing of Ukraine's.
    if (
      !owner.nation ||
      !(owner.isOwner || isQuality(owner)) ||
      !thing?.word ||
      thing.word.stop ||
      thing.isApart
    )
      return [];
    return [{ owner, terms: [thing.word.term, ...thing.word.groups] }];
  });
}
