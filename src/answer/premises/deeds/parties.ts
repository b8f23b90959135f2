import { PREPOSITION, TROOPS } from '../../../language/en/verbs.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { ClaimWord } from '../claim.ts';

/** Somebody or something that does or undergoes what a sentence tells. */
export interface Party {
  /** As it stands. */
  readonly text: string;
  /** `@id` of a declared one, a name that articles have, a nation, or a strange name in small letters. */
  readonly key: string;
}

/** A text whose deeds are read. */
export interface Sentences {
  readonly words: readonly ClaimWord[];
  /** The party that the word at a position names. */
  partyAt(at: number): Party | undefined;
  /** Whether a name is somebody's, and not a thing's or place's. */
  isPerson(name: string): boolean;
  /** It is an article's or a fact's, where *he* is whoever was named last. */
  readonly isFact: boolean;
  /** What a verb is compared by: the term of its base form, and its groups. */
  verbTerms(word: ReadWord): readonly string[];
}

/** Parties that act together and the position of the first word that names them. */
export interface Together {
  readonly parties: readonly Party[];
  readonly from: number;
}

/** The parties that end at a position and act together, `Novak and Lund`; none after a preposition. */
export function together(
  { words, partyAt, isFact, isPerson }: Sentences,
  last: number,
  isGerund: boolean,
): Together {
  const found: Party[] = [];
  let at = last;
  // “Novak said that he wants it”; in a question with several people nobody knows who is meant.
  if (/^(he|she)$/i.test(words[at]?.text ?? '')) {
    // “Novak's envoy said that he …” is not about Novak.
    while (at >= 0 && (words[at]?.isOwner || !isPerson(words[at]?.name ?? ''))) at--;
    const people = new Set(words.slice(0, last).flatMap(({ name }) => (isPerson(name ?? '') ? [name] : [])));
    const party = isFact || people.size === 1 ? partyAt(at) : undefined;
    return { parties: party ? [party] : [], from: last };
  }
  for (;;) {
    const party = partyAt(at);
    if (!party || (words[at]?.isOwner && !TROOPS.test(words[at + 1]?.text ?? ''))) break;
    // “The United States” is called so among others.
    const isThe = words[at]?.nation !== undefined && /^the$/i.test(words[at - 1]?.text ?? '');
    found.unshift(isThe ? { ...party, text: `the ${party.text}` } : party);
    at--;
    while (at >= 0 && partyAt(at)?.key === party.key && !words[at + 1]?.isApart) at--;
    while (
      words[at]?.office ||
      words[at]?.nation ||
      /^(the|a|an|sir|mr|mrs|ms)$/i.test(words[at]?.text ?? '')
    ) {
      if (words[at + 1]?.isApart) break;
      at--;
    }
    const isList = /^(and|&|n)$/i.test(words[at]?.text ?? '');
    if (!isList) break;
    // “Allies and Norway” are more than the one of them that is known.
    const isMore = /^(\p{Lu}|allies|leaders|officials|others)/u.test(words[at - 1]?.text ?? '');
    const [first] = found;
    if (first && isMore && !words[at]?.isApart && !partyAt(at - 1)) {
      const both = { ...first, text: `${words[at - 1]?.text} and ${first.text}` };
      return { parties: [both, ...found.slice(1)], from: at - 1 };
    }
    at--;
  }
  const preposition = words[at]?.text ?? '';
  // “What did Novak say about Lund bullying Berg”
  const isTold = isGerund && /^(about|of|on|at|to)$/i.test(preposition);
  const isBeside = PREPOSITION.test(preposition) && !isTold && !words[at + 1]?.isApart;
  return { parties: isBeside ? [] : found, from: at + 1 };
}
