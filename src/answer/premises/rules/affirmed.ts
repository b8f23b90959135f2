import { planEnglish } from '../../../language/en/asking/plan.ts';
import { BE, NOT } from '../../../language/en/verbs.ts';
import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Claim, Rule } from '../compared.ts';
import { clausesIn, endOf, isAlike, isSame, partAround, tells } from '../deeds/clauses.ts';
import type { Party } from '../deeds/parties.ts';

/**
 * What somebody denies the article tells as it is: *he did not agree to a pact* where he had agreed to one. Only where one
 * sentence has the denied word and most others of the clause, and neither it nor any other of the paragraph denies it.
 */
export const affirmed: Rule = (asked, { known }, about) => {
  const { text, words } = asked;
  // Most questions deny nothing.
  if (!words.some((word) => NOT.test(word.text)) || planEnglish.whether.opens.test(text.toLowerCase()))
    return [];
  const there = sentencesIn(known.words);
  for (const clause of clausesIn(words)) {
    const at = clause.findIndex((word) => NOT.test(word.text));
    const denied = at < 0 ? undefined : clause.slice(at + 1).find(tells);
    const content = clause.filter(tells);
    const [first, last] = [content[0], content.at(-1)];
    if (
      !denied ||
      !first ||
      !last ||
      content.length < LEAST ||
      isAsked(text, clause) ||
      clause.some(isMeasured)
    )
      continue;
    const holding = there.filter((sentence) => sentence.some((one) => isSame(one, denied)));
    if (holding.length === 0 || holding.some(isDenying)) continue;
    const sentence = holding.find(
      (own) =>
        content.filter((word) => own.some((one) => isAlike(one, word))).length >= content.length * MOSTLY,
    );
    if (!sentence) continue;
    const place = sentence.findIndex((one) => isSame(one, denied));
    // Who did not do it is not who did.
    const doers = partiesBefore(asked, clause, clause.indexOf(denied));
    const own = partiesBefore(known, sentence, place);
    if (doers.length > 0 && !doers.some((one) => own.some((other) => about.isSame(one, other)))) continue;
    const says = partAround(known.text, sentence, { from: place, to: place });
    return [{ kind: 'denied', asked: text.slice(first.start, endOf(last, clause)), says }];
  }
  return [];
};

/** *Why did he not come* and *didn't he come* ask. */
function isAsked(text: string, [first]: readonly ClaimWord[]): boolean {
  return text.includes('?') || (first !== undefined && (ASKS.test(first.text) || BE.test(first.text)));
}

/** Whoever is named before one of some words of a claim. */
function partiesBefore({ words, partyAt }: Claim, some: readonly ClaimWord[], at: number): readonly Party[] {
  const [first] = some;
  const from = first ? words.indexOf(first) : 0;
  return some.slice(0, at).flatMap((_, place) => partyAt(from + place) ?? []);
}

/** *There was never so bloody a war* says how bloody it is. */
function isMeasured({ text }: ClaimWord): boolean {
  return MEASURED.test(text);
}

function isDenying(sentence: readonly ClaimWord[]): boolean {
  return sentence.some(({ text }) => NOT.test(text) || DENIES.test(text));
}

const ASKS =
  /^(?:why|who|what|which|how|when|where|did|does|do|didn['’]?t|doesn['’]?t|has|have|will|would)$/iu;
const MEASURED = /^(?:so|such|this|that|as|more|less|better|worse|before|since)$/iu;
const DENIES =
  /^(?:no|none|nobody|nothing|neither|nor|without|den(?:y|ies|ied)|refus\p{L}+|reject\p{L}*|fail\p{L}*|unless|if|only|until)$/iu;
/** Words of a clause that say something, at least, and the part of them that the sentence has. */
const LEAST = 3;
const MOSTLY = 0.6;
