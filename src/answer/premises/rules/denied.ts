import { namedDaysOf } from '../../../language/calendar/named-days.ts';
import { planEnglish } from '../../../language/en/asking/plan.ts';
import { baseForms } from '../../../language/en/irregular-verbs.ts';
import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Rule } from '../compared.ts';
import {
  ABOUT_BEFORE,
  clausesIn,
  endOf,
  isAlike,
  isPresent,
  isSame,
  partAround,
  tells,
} from '../deeds/clauses.ts';
import { alikeTo, isPastForm } from '../deeds/verb-words.ts';

/**
 * What a question takes for granted the article denies or has the other way round: *when she admitted negligence* where she
 * would not accept the word, *when it went over 40 litres* where at no time it reached 40 litres, *why is it permanent*
 * where it is a trial. Only where most of the clause's words stand there, and nothing there says it as the question does.
 */
export const denied: Rule = ({ text, words }, { known }) => {
  const { whether } = planEnglish;
  if (whether.opens.test(text.toLowerCase()) || words.length === 0) return [];
  const there = sentencesIn(known.words).map((sentence) => ({ sentence, maybe: mayDeny(sentence) }));
  for (const clause of clausesIn(words)) {
    const content = clause.filter(tells);
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || clause.some(isOpen)) continue;
    const asksWho = WHO.test(text.slice(0, first.start));
    const turned = content
      .filter(hasOpposite)
      .filter((word) => !known.words.some((one) => isSame(one, word)));
    for (const { sentence, maybe } of there) {
      const denial = (maybe ? denialOf(content, sentence) : undefined) ?? turnedIn(turned, content, sentence);
      if (!denial) continue;
      const held = content.filter((word) => sentence.some((one) => isAlike(one, word)));
      // *How many were hurt* alone is denied by *nobody was hurt*, and *who comes* not by one who does not.
      const isAll = content.length >= LEAST && !asksWho;
      if (!isAll && !NOBODY.test(sentence[denial.from]?.text ?? '')) continue;
      const met = content.filter((word) => denial.asked === word || !isMissing(word, known.words));
      // *What is not disputed* is about no quarrel in particular.
      const isOf = held.some((word) => word !== denial.asked) || ABOUT_BEFORE.test(sentence[0]?.text ?? '');
      const isNear = isOf && met.length >= content.length * MOSTLY;
      // Where another sentence says it as the question does, nobody is wrong.
      const isTold = there.some(
        ({ sentence: other }) =>
          other !== sentence &&
          denialOf(content, other) === undefined &&
          other.some((one) => isSame(one, denial.asked)) &&
          content.filter((word) => other.some((one) => isAlike(one, word))).length >= held.length,
      );
      if (!isNear || isTold) continue;
      return [
        {
          kind: 'denied',
          asked: text.slice(first.start, endOf(last, clause)),
          says: partAround(known.text, sentence, denial),
        },
      ];
    }
  }
  return [];
};

/** Where a sentence denies a word of a question: the word, and the first and last of its own words that do. */
interface Denial {
  readonly asked: ClaimWord;
  readonly from: number;
  readonly to: number;
}

/** A verb or a number with its unit that the sentence has and denies. */
function denialOf(content: readonly ClaimWord[], sentence: readonly ClaimWord[]): Denial | undefined {
  for (const word of content) {
    const at = sentence.findIndex((one) => isAlike(one, word));
    // *Recordings* are things, and nobody records anything.
    if (at < 0 || /ings$/iu.test(word.text)) continue;
    const next = sentence[at + 1];
    // *Not since 17 March* counts no Marches.
    const isCounted =
      /^\d/u.test(word.text) &&
      next !== undefined &&
      monthOf(next.text.toLowerCase(), 'in') === undefined &&
      content.some((one) => isAlike(next, one));
    if (!isVerb(sentence[at]) && !isCounted) continue;
    const reach = isCounted ? FAR : NEAR;
    const before = sentence.slice(Math.max(0, at - reach), at);
    const negation = before.findLastIndex(({ text }) => NO.test(text));
    const isBroken = before.slice(negation + 1).some(({ text }) => BREAKS.test(text));
    // *Not opened until May* was opened then.
    const isDone = sentence
      .slice(at + 1, at + 1 + NEAR)
      .some(({ text }) => /^(?:until|till|before)$/iu.test(text));
    const isOnly =
      isDone ||
      ONLY.test(before[negation + 1]?.text ?? '') ||
      (!isCounted && isOther(sentence[at + 1], content));
    const isOfAnother = negation >= 0 && isNoOther(before.slice(negation), content);
    if (negation >= 0 && !isBroken && !isOnly && !isOfAnother)
      return { asked: word, from: Math.max(0, at - reach) + negation, to: isCounted ? at + 1 : at };
    if (!isCounted && isPastForm(sentence[at]?.text ?? '') && isPresent(word) && isUntil(sentence, at))
      return { asked: word, from: at, to: sentence.length - 1 };
  }
  return undefined;
}

/** *No batch may leave* denies of batches, and of nobody else; *no plans to leave* is about whoever has none. */
function isNoOther([no, thing, ...rest]: readonly ClaimWord[], content: readonly ClaimWord[]): boolean {
  if (!no || !/^no$/iu.test(no.text)) return false;
  // *If they say no, it comes back*
  if (thing?.isApart) return true;
  if (!thing || rest.some(({ text }) => /^to$/iu.test(text))) return false;
  return rest.length > 0 && !content.some((one) => isAlike(thing, one));
}

/** Whether there is anything in a sentence by which it can deny: a denial, or *until*. */
function mayDeny(sentence: readonly ClaimWord[]): boolean {
  return sentence.some(({ text }) => NO.test(text) || UNTIL.test(text));
}

function isMissing(word: ClaimWord, there: readonly ClaimWord[]): boolean {
  return !there.some((one) => isAlike(one, word));
}

function hasOpposite({ text }: ClaimWord): boolean {
  return (
    !/ly$/iu.test(text) && planEnglish.whether.opposites.some((sides) => sides.some((one) => one.test(text)))
  );
}

/** A word that says the opposite of one of the question's that have one and stand nowhere there. */
function turnedIn(
  missing: readonly ClaimWord[],
  content: readonly ClaimWord[],
  sentence: readonly ClaimWord[],
): Denial | undefined {
  for (const asked of missing) {
    for (const [one, other] of planEnglish.whether.opposites) {
      const opposite = one.test(asked.text) ? other : other.test(asked.text) ? one : undefined;
      // *For it and against it* has both sides.
      if (!opposite || content.some((word) => opposite.test(word.text))) continue;
      const at = sentence.findIndex(({ text }) => opposite.test(text));
      // *The permit* is a thing, and allows nothing.
      if (THE.test(sentence[at - 1]?.text ?? '')) continue;
      if (at < 0 || sentence.slice(Math.max(0, at - NEAR), at).some(({ text }) => NO.test(text))) continue;
      // *An attack against the town* is not the contrary of *the time he allowed for it*.
      const around = sentence.slice(Math.max(0, at - FAR), at + FAR);
      const isOfIt = content.some((word) => word !== asked && around.some((one) => isAlike(one, word)));
      if (isOfIt) return { asked, from: at, to: at };
    }
  }
  return undefined;
}

/** Whether a word has the form of a verb, as far as that can be seen. */
function isVerb(word: ClaimWord | undefined): boolean {
  if (!word || word.name !== undefined || word.nation !== undefined) return false;
  const small = word.text.toLowerCase();
  return /(?:ed|ing)$/u.test(small) || baseForms.has(small) || alikeTo(small).length > 0;
}

/** Whether a word after a verb is what is denied, and not asked about. */
function isOther(word: ClaimWord | undefined, content: readonly ClaimWord[]): boolean {
  return word !== undefined && ALONE.test(word.text) && !content.some((one) => isSame(one, word));
}

/** *Belonged to the state until 2011* is no longer so. */
function isUntil(sentence: readonly ClaimWord[], at: number): boolean {
  const until = sentence.findIndex(({ text }, place) => place > at && UNTIL.test(text));
  return until > 0 && /^(?:\d{4}|last|recently|then)$/iu.test(sentence[until + 1]?.text ?? '');
}

function isOpen({ text }: ClaimWord): boolean {
  return (
    NO.test(text) ||
    /^(?:would|could|should|may|might|if|whether|no|not)$/iu.test(text) ||
    /n['’]t$/iu.test(text)
  );
}

const { monthOf } = namedDaysOf('en');
const UNTIL = /^(?:until|till)$/iu;
const THE = /^(?:the|its|his|her|their|this)$/iu;
const NOBODY = /^(?:nobody|none|no)$/iu;
/** Words of a clause that say something, at least. */
const LEAST = 2;
/** Part of them that the article has. */
const MOSTLY = 0.6;
/** Words between a denial and a verb; and a number, of which the verb may be another one. */
const NEAR = 3;
const FAR = 10;
const NO = /^(?:not|never|nobody|none|no|neither|nor|cannot|without|\p{L}+n['’]t)$/iu;
/** After a denial, words by which it denies nothing. */
const ONLY = /^(?:only|until|just|least|more|fewer|less|longer|doubt|matter|wonder|one|sooner)$/iu;
/** What is denied instead of the verb before it: who does not come alone comes. */
const ALONE =
  /^(?:alone|only|just|merely|solely|simply|because|lightly|easily|unaccompanied|unharmed|unscathed)$/iu;
/** A question whose clause is about whoever does it. */
const WHO = /^(?:\S+ )?who (?:(?:is|are|was|were|has|have|had|will|else|all|exactly) )*$/iu;
/** Words across which no denial reaches. */
const BREAKS = /^(?:but|and|who|which|that|because|while|although|when|so)$/iu;
