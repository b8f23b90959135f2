import { ASSERTS, REJECTS, THOUGHTS } from '../../../language/en/stances.ts';
import { AUXILIARY, NOT } from '../../../language/en/verbs.ts';
import { asksWhether } from '../asks-whether.ts';
import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Asked, Claim, Rule } from '../compared.ts';
import { isAlike, partAround, tells } from '../deeds/clauses.ts';

/**
 * The question has somebody say or believe what the article has them reject: *why is she so sure that they will sign* where she
 * dampened hopes that they would. Only where both sentences speak of the same.
 */
export const stance: Rule = (asked, { says, known }, about) => {
  const { text, words } = asked;
  if (asksWhether(asked)) return [];
  const from = words.findIndex(({ word }) => word !== undefined && ASSERTS.has(word.term));
  const who = partyBefore(asked, from);
  if (from < 0 || who < 0 || words.some(isAgainst)) return [];
  const end = words.findIndex(({ isApart }, at) => at > from && isApart);
  const said = words.slice(from + 1, end < 0 ? undefined : end);
  const content = said.filter(tells);
  const last = content.at(-1);
  const verb = said.findIndex(mayBeFinite);
  // *Tell him about her having signed* has nothing told.
  if (!last || verb < 0 || said.slice(0, verb).some(isAsking)) return [];
  const found = rejectedIn(says, content) ?? rejectedIn(known, content);
  return found ? [{ kind: 'denied', asked: text.slice(words[who]?.start, last.end), says: found }] : [];

  function rejectedIn(shown: Claim, asserted: readonly ClaimWord[]): string | undefined {
    for (const sentence of sentencesIn(shown.words)) {
      const at = sentence.findIndex(({ text: one }) => REJECTS.test(one));
      if (at < 0 || sentence.slice(Math.max(0, at - NEAR), at).some((one) => NOT.test(one.text))) continue;
      if (!sentence.slice(0, at).some((word) => isOf(shown, word))) continue;
      const thought = sentence.findIndex((word, to) => to > at && to <= at + NEAR && isThought(word));
      const rejected = thought < 0 ? [] : sentence.slice(thought + 1);
      const met = asserted.filter((word) => rejected.some((one) => isAlike(one, word)));
      const isOfSame = subjectOf(said).some((word) => subjectOf(rejected).some((one) => isAlike(one, word)));
      if (met.length === 0 || met.length < asserted.length * (isOfSame ? LEAST : PARTLY)) continue;
      return partAround(shown.text, sentence, { from: at, to: sentence.length - 1 });
    }
    return undefined;
  }

  function isOf({ words: all, partyAt }: Claim, word: ClaimWord): boolean {
    const [party, other] = [asked.partyAt(who), partyAt(all.indexOf(word))];
    return party !== undefined && other !== undefined && about.isSame(party, other);
  }
};

/** The place of whoever says it: right before the verb, but for words that help it. */
function partyBefore({ words, partyAt }: Asked, from: number): number {
  let at = from - 1;
  while (at >= 0 && (AUXILIARY.test(words[at]?.text ?? '') || HOW_MUCH.test(words[at]?.text ?? ''))) at--;
  return at >= 0 && partyAt(at) ? at : -1;
}

function isAgainst({ text }: ClaimWord): boolean {
  return NOT.test(text) || REJECTS.test(text) || THOUGHTS.test(text);
}

function isThought({ text }: ClaimWord): boolean {
  return THOUGHTS.test(text) || /^that$/iu.test(text);
}

/** The words before the verb that say something. */
function subjectOf(clause: readonly ClaimWord[]): readonly ClaimWord[] {
  return clause.slice(0, Math.max(0, clause.findIndex(mayBeFinite))).filter(tells);
}

/** Whether a word may be the verb of what is said. */
function mayBeFinite({ text }: ClaimWord): boolean {
  return (AUXILIARY.test(text) && !/^to$|ing$/iu.test(text)) || /ed$/iu.test(text);
}

/** Whether a word asks, or names only what is spoken about, also where it is misspelt. */
function isAsking({ text, word }: ClaimWord): boolean {
  return ASKS.test(text) || ASKS.test(word?.as ?? '');
}

/** After *say* and *tell*: what asks, and what names only whom it is about. */
const ASKS = /^(?:when|where|why|how|who|what|which|if|whether|about|of|to|in|on|at|after|before)$/iu;
const HOW_MUCH = /^(?:so|very|that|quite|absolutely|pretty)$/iu;
/** Words between a verb and its denial, or what is rejected by it. */
const NEAR = 3;
/** Part of the words of what is said that stand in what is rejected, at least; where both say it of the same, and else. */
const LEAST = 0.2;
const PARTLY = 0.3;
