import type { ClaimWord } from '../claim.ts';

/** The words that articles and facts have, which are nothing strange. */
export interface Familiar {
  /** Whether a word in small letters stands in an article or a fact. */
  has(word: string): boolean;
  /** Whether a name there begins as a word does: `zelly` may be a pet name of Zeller. */
  beginsAsName(word: string): boolean;
}

/**
 * Whether a word that stands where a name would is the name of somebody no article speaks of: it is written as one, owns
 * something, or is so rare in the language that it is hardly anything else.
 */
export function isStrangeName(
  { text, word, startsSentence, isOwner }: ClaimWord,
  all: readonly ClaimWord[],
  familiar: Familiar,
): boolean {
  if (!word || word.stop || !/^\p{Script=Latin}{3,}$/u.test(text) || familiar.has(text.toLowerCase()))
    return false;
  if (word.how === 'spelling' || word.how === 'name' || word.groups.length > 0) return false;
  if (familiar.beginsAsName(text.toLowerCase())) return false;
  const isWritten = !startsSentence && /^\p{Lu}\p{Ll}/u.test(text) && all.some(isInSmallLetters);
  return isWritten || isOwner || (word.rarity >= RARE && !FORM.test(text));
}

/** Rarity from which a word is taken for a name; most English words of everyday have less than 0.9. */
const RARE = 0.97;

/** Endings of rare words that are verbs, adverbs or things. */
const FORM = /(ed|es|ing|ly|ion|ment|ous|ful|ness)$/i;

/** In a headline every word is capitalised, so that it says nothing. */
function isInSmallLetters({ text, word }: ClaimWord): boolean {
  return !word?.stop && /^\p{Ll}{3,}$/u.test(text);
}
