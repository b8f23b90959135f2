import { planEnglish } from '../../../language/en/asking/plan.ts';
import { CONDITION, MAY_BE } from '../../../language/en/unsettled.ts';
import { BE, NOT } from '../../../language/en/verbs.ts';
import type { ClaimWord } from '../claim.ts';
import type { Asked, Claim, Found, Known, Rule, Saying } from '../compared.ts';
import {
  ABOUT_BEFORE,
  clausesIn,
  endOf,
  isAlike,
  isPresent,
  isSaying,
  partAround,
  tells,
  verbKeys,
} from '../deeds/clauses.ts';
import { notDoneAt } from '../deeds/not-done.ts';
import { isPastForm } from '../deeds/verb-words.ts';

/**
 * The question takes for done what the article only has as what may, should or will not be: *why did she resign* where she rules
 * out resigning, *since they sold it* where they may sell it. Only where most of the clause's words stand there, and nothing in
 * any article tells it as done.
 */
export const undone: Rule = (asked, _, about) => {
  const { text, words } = asked;
  if (planEnglish.whether.opens.test(text.toLowerCase())) return [];
  const found = clausesIn(words).flatMap((clause) => {
    const content = clause.filter(tells);
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || content.length < LEAST || clause.some(isOpen)) return [];
    // What is said to be said is taken for granted by nobody.
    if (clause.some(isSaying)) return [];
    if (OPENS.test(words[words.indexOf(clause[0] ?? first) - 1]?.text ?? '')) return [];
    const wrong = text.slice(first.start, endOf(last, clause));
    return doneIn(clause).flatMap((done) => {
      const right = rightOf(done, content, { asked, about });
      return right ? [{ kind: 'denied', asked: wrong, ...right } as const] : [];
    });
  });
  return found.slice(0, 1);
};

/** What a clause tells as done. */
interface Done {
  readonly verb: ClaimWord;
  /** It is told of the past; what *does* or *will* happen is denied only by what is not done at all. */
  readonly isPast: boolean;
}

function doneIn(clause: readonly ClaimWord[]): readonly Done[] {
  const helping = clause.findIndex(({ text }) => HELPING.test(text));
  if (helping >= 0) {
    const verb = verbAfter(clause, helping);
    return verb ? [{ verb, isPast: /^did$/iu.test(clause[helping]?.text ?? '') }] : [];
  }
  if (clause.some(({ text }) => OF_SOME.test(text))) return [];
  return clause.flatMap((verb, at) => {
    // *Protection offered by whom* is not told as given.
    const isBeside =
      /^by$/iu.test(clause[at + 1]?.text ?? '') && !clause.slice(0, at).some(({ text }) => BE.test(text));
    return !isBeside && mayBeVerb(verb) && isPastForm(verb.text) && !notDoneAt(clause, at)
      ? [{ verb, isPast: true }]
      : [];
  });
}

/** The verb that *did* belongs to: the last of the words after it before one that says nothing, or a name. */
function verbAfter(clause: readonly ClaimWord[], helping: number): ClaimWord | undefined {
  let verb: ClaimWord | undefined;
  for (const word of clause.slice(helping + 1)) {
    if (mayBeVerb(word)) verb = word;
    // *Get to offer* may be to be allowed to.
    else if (verb || /^to$/iu.test(word.text)) break;
  }
  return verb && isPresent(verb) ? verb : undefined;
}

function mayBeVerb(word: ClaimWord): boolean {
  const isName = word.name !== undefined || word.nation !== undefined || word.office !== undefined;
  return !isName && word.word !== undefined && tells(word);
}

/** What a clause is compared with. */
interface Compared {
  readonly asked: Asked;
  readonly about: Known;
}

/** What the article has of what a clause with these words tells as done. */
function rightOf(
  done: Done,
  content: readonly ClaimWord[],
  compared: Compared,
): Pick<Found, 'says' | 'paragraph'> | undefined {
  const undone = compared.about.undone();
  // Of most verbs nothing is left undone.
  const all = verbKeys(done.verb).flatMap((key) => undone.get(key) ?? []);
  if (all.length === 0) return undefined;
  const others = content.filter((word) => word !== done.verb);
  for (const { from, to, isDenied, saying } of all) {
    const { claim, paragraph } = saying;
    if (!(done.isPast || isDenied)) continue;
    const there = ABOUT_BEFORE.test(claim.words[0]?.text ?? '') ? before(saying, compared) : claim.words;
    const met = others.filter((word) => isIn(word, there, claim, compared));
    if (met.length < others.length * MOSTLY || isOfAnother(claim, from, others, compared)) continue;
    if (compared.about.sayings().some((one) => tellsIt(one.claim, done, others, compared))) return undefined;
    return { says: partAround(claim.text, claim.words, { from, to }), paragraph };
  }
  return undefined;
}

/** *She said that no batch may leave* leaves open what batches do, and not what she does. */
function isOfAnother(claim: Claim, from: number, others: readonly ClaimWord[], compared: Compared): boolean {
  const { words } = claim;
  const opener = words.slice(0, from).findLastIndex(({ text }) => /^that$/iu.test(text));
  const own = words.slice(opener + 1, from);
  if (opener < 0 || own.length === 0 || ABOUT_BEFORE.test(own[0]?.text ?? '')) return false;
  return !others.some((word) => isIn(word, own, claim, compared));
}

/** The words of the sentence before one that begins with a pronoun, and its own. */
function before(saying: Saying, { about }: Compared): readonly ClaimWord[] {
  const all = about.sayings();
  return [...(all[all.indexOf(saying) - 1]?.claim.words ?? []), ...saying.claim.words];
}

/** Whether a sentence tells of the same as done. */
function tellsIt(claim: Claim, { verb }: Done, others: readonly ClaimWord[], compared: Compared): boolean {
  const keys = verbKeys(verb);
  return (
    claim.words.some(
      (word, at) =>
        isPastForm(word.text) &&
        verbKeys(word).some((key) => keys.includes(key)) &&
        !notDoneAt(claim.words, at),
    ) && others.some((word) => isIn(word, claim.words, claim, compared))
  );
}

/** Whether a word, or whoever holds the office that it names, stands in a sentence. */
function isIn(
  word: ClaimWord,
  there: readonly ClaimWord[],
  { parties }: Claim,
  { asked, about }: Compared,
): boolean {
  const party = word.office === undefined ? undefined : asked.partyAt(asked.words.indexOf(word));
  return party ? parties.some((one) => about.isSame(one, party)) : there.some((one) => isAlike(one, word));
}

function isOpen({ text }: ClaimWord): boolean {
  return (
    MAY_BE.test(text) ||
    CONDITION.test(text) ||
    NOT.test(text) ||
    /^(?:no|nobody|none|never|neither)$/iu.test(text)
  );
}

/** Before a clause: what is only thought of, and *who paid him*, which asks who it was, if anybody. */
const OPENS = /^(?:if|who|which)$/iu;
/** What asks of which it is so, if of any. */
const OF_SOME = /^(?:what|whose|many|much)$/iu;
const HELPING = /^(?:did|do|does|will)$/iu;
/** Words of a clause that say something, at least, and the part of them that the article has. */
const LEAST = 2;
const MOSTLY = 0.6;
