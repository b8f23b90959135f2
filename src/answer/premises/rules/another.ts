import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Claim, Known, Rule } from '../compared.ts';
import { isAlike, tells } from '../deeds/clauses.ts';
import type { Party } from '../deeds/parties.ts';

/**
 * Somebody is named who stands nowhere in the paragraph, and the sentence that says most of the rest names one other person: *it was
 * Osk who signed the papers* where Venn did.
 */
export const another: Rule = (asked, { known }, about) => {
  const claimed = peopleIn(asked, asked.words, about);
  if (claimed.length === 0) return [];
  const here = peopleIn(known, known.words, about);
  const isIn = (one: Party, all: readonly Party[]) => all.some((other) => about.isSame(one, other));
  const [theirs, ...more] = claimed.filter((one) => !isIn(one, here));
  // Whoever is named first does it: of *one or the other* and of whom it is done to nothing can be told.
  if (!theirs || more.length > 0 || theirs !== claimed[0] || asked.words.some(isOr)) return [];
  const sentence = alignedTo(
    asked.words.filter((word) => tells(word) && word.text !== theirs.text),
    known,
  );
  if (!sentence) return [];
  const named = peopleIn(known, sentence, about);
  const [mine, ...others] = named.filter((one) => !isIn(one, claimed));
  return mine && others.length === 0 && mine === named[0]
    ? [{ kind: 'doer', asked: theirs.text, says: about.nameOf(mine) }]
    : [];
};

function isOr({ text }: ClaimWord): boolean {
  return /^or$/iu.test(text);
}

/** The sentence of a text that has most of some words, and enough of them. */
function alignedTo(content: readonly ClaimWord[], { words }: Claim): readonly ClaimWord[] | undefined {
  let best: readonly ClaimWord[] | undefined;
  let most = Math.max(LEAST, content.length * MOSTLY);
  for (const sentence of sentencesIn(words)) {
    const met = content.filter((word) => sentence.some((one) => isAlike(one, word))).length;
    if (met < most || (best && met === most)) continue;
    best = sentence;
    most = met;
  }
  return best;
}

/** The people that some words of a claim name; a state or body may be meant with many. */
function peopleIn({ words, partyAt }: Claim, some: readonly ClaimWord[], { roles }: Known): readonly Party[] {
  const [first] = some;
  const from = first ? words.indexOf(first) : 0;
  const found = some.flatMap((word, at) => {
    const isSure = word.nation === undefined && !word.isOwner && word.isGuess !== true;
    const party = isSure ? partyAt(from + at) : undefined;
    return party && (party.key.startsWith('@') || roles.of(party.key) !== undefined) ? [party] : [];
  });
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

/** Words that say something and that a sentence has too, at least, and the part of all of them. */
const LEAST = 3;
const MOSTLY = 0.6;
