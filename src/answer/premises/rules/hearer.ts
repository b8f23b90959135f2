import type { ClaimWord } from '../claim.ts';
import type { Claim, Known, Rule } from '../compared.ts';
import { isSaying } from '../deeds/clauses.ts';

/** The answer says to whom or on what something was said, by name, and the question names another after the same words. */
export const hearer: Rule = (asked, { fact, says, known }, about) => {
  const [heard] = hearersIn(says, about);
  const to = fact?.kind === 'statement' ? (fact.to ?? heard) : heard;
  if (to === undefined || !/^(the )?\p{Lu}/u.test(to)) return [];
  const stated = `${known.text} ${to}`.toLowerCase();
  const [theirs, ...more] = hearersIn(asked, about);
  if (theirs === undefined || more.length > 0 || stated.includes(theirs.toLowerCase())) return [];
  if (fact?.kind === 'statement' && about.hasTold(fact.speaker, theirs)) return [];
  return [{ kind: 'hearer', asked: theirs, says: to }];
};

/** Names after *told*, *to* or *on*; declared people and things are compared as those to whom something is done. */
function hearersIn({ words }: Claim, { isStrange }: Known): readonly string[] {
  const isSmall = words.some(({ text }) => /\p{Ll}/u.test(text));
  // *Invited to Alaska* is nothing that was said to it.
  const isSaid = words.some(isSaying);
  return words.flatMap((word, at) => {
    const the = /^the$/i.test(words[at - 1]?.text ?? '') ? 1 : 0;
    const before = words[at - 1 - the]?.text ?? '';
    if (word.isApart || !/^(told|tell|to|on|telling)$/i.test(before)) return [];
    if (/^to$/i.test(before) && !isSaid) return [];
    return isHearer(word, /^tell|^told/i.test(before)) ? [word.text] : [];
  });

  function isHearer(word: ClaimWord, isTold: boolean): boolean {
    if (word.name !== undefined) return !word.name.startsWith('@');
    return (
      (isSmall && /^\p{Lu}{2,5}$/u.test(word.text)) ||
      ((isTold || /^\p{Lu}/u.test(word.text)) && isStrange(word, words))
    );
  }
}
