import {
  AUXILIARY,
  BE,
  CLAUSE,
  isParticiple,
  MODAL,
  NOT,
  PREPOSITION,
  THING,
  TROOPS,
} from '../../../language/en/verbs.ts';
import { type Party, type Sentences, type Together, together } from './parties.ts';
import {
  alikeTo,
  beforeRole,
  isBetween,
  isPastForm,
  isThoughtOf,
  isVerb,
  MAKE,
  nounAfter,
  REACH,
  termsAfter,
} from './verb-words.ts';

/** What a verb tells: who does it, and to whom. */
export interface Deed {
  /** The verb's term and groups, as a question's words are read. */
  readonly verb: readonly string[];
  /** Which rows of words used alike its verb is in: `leave` and `step down`. */
  readonly alike: readonly number[];
  /** Terms of what is said right after it, *opened a criminal inquiry*. */
  readonly about: readonly string[];
  /** The same word by word. */
  readonly things: readonly (readonly string[])[];
  /** It is done to somebody who is not named: *told her*. */
  readonly isToOther: boolean;
  /** Its form or an auxiliary tells that it is a verb; *Novak visit* may be a thing. */
  readonly isSure: boolean;
  /** Several when they do it together; empty when it is not said. */
  readonly doers: readonly Party[];
  /** Empty when it is not said. */
  readonly targets: readonly Party[];
  /** Yes or no is what is said: *Novak said yes to it*. */
  readonly isAssent: boolean;
  /** It is denied: *Norway never invaded*. */
  readonly isDenied: boolean;
  /** It is only thought of: *if Novak calls*, *Lund may press*. */
  readonly isThought: boolean;
  /** Whoever does it may as well undergo it: *Lund accused of gambling*. */
  readonly isEither?: boolean;
  /** With whom it is done, when that is said: *a deal with Norway*. */
  readonly partner?: Party;
}

/**
 * The deeds that a text tells of people and states, by the order of its words: *did Novak call Lund crazy* has Novak
 * call and Lund be called; *Lund was called crazy by Novak* the same.
 *
 * Only whoever stands right before a verb does it, but for auxiliaries, adverbs and verbs such as *began* between.
 */
export function deedsIn(sentences: Sentences): readonly Deed[] {
  const { words, partyAt } = sentences;
  const found: Deed[] = [];
  // The verb before, when somebody does it: whoever stands right after it is whom it is done to.
  let verbBefore = -1;
  for (let at = 0; at < words.length; at++) {
    const deed = deedAt(at, verbBefore);
    if (!deed) continue;
    found.push(deed);
    if (deed.doers.length > 0 && !CLAUSE.test(words[at]?.text ?? '')) verbBefore = at;
  }
  return found;

  function deedAt(at: number, verbBefore: number): Deed | undefined {
    const verb = words[at];
    if (!verb?.word || !isVerb(verb, verb.word)) return undefined;
    const { word, text } = verb;
    let last = at - 1;
    while (last >= 0 && isBetween(words, last)) last--;
    // “A Norwegian patrol boat rammed it”
    if (TROOPS.test(words[last + 1]?.text ?? '') && words[last]?.word && partyAt(last - 1)) last--;
    // “The mayor, Anna Lund, opened it”
    const isAside = sentences.isFact && words[last]?.name !== undefined && words[last]?.isApart;
    if (words[last + 1]?.isApart && !isAside) return undefined;
    const { parties, from } = doersBefore(at, last, verbBefore);
    // “Radio Six is the US partner” tells of nothing that the US does.
    const isBeside = sentences.isFact && BE.test(words[from - 1]?.text ?? '');
    const isTarget = (verbBefore !== -1 && from === verbBefore + 1) || isBeside || isOfRelative(from);
    const before = isTarget ? [] : parties;
    if (before.length === 0) return undefined;
    const isAssent = /^(yes|no|ok|okay)$/i.test(words[at + 1]?.text ?? '');
    const between = words.slice(last + 1, at);
    // “Norway invasion date” has a thing and no deed; “began its invasion” has one.
    if (between.length === 0 && THING.test(text)) return undefined;
    // *Has closed nothing*, *signed no paper*
    const isDenied = between.some((one) => NOT.test(one.text)) || NONE.test(words[at + 1]?.text ?? '');
    const isThought = between.some((one) => MODAL.test(one.text)) || isThoughtOf(words, from - 1);
    const withAt = words.slice(at + 1, at + 1 + REACH).findIndex((one) => /^with$/i.test(one.text));
    const partner = withAt === -1 ? undefined : partyNear(at + 2 + withAt, 2);
    // “Made its third offer” is to offer.
    const made = between.some((one) => MAKE.test(one.text)) ? nounAfter(words, at, word) : word;
    const things = termsAfter(words, at, !sentences.isFact);
    const isAsked = /^(did|does|has|have|had|will|would)$/i.test(words[from - 1]?.text ?? '');
    const isSure = isAsked || isPastForm(text) || between.some((one) => AUXILIARY.test(one.text));
    const common = {
      verb: sentences.verbTerms(made),
      alike: alikeTo(text),
      about: things.flat(),
      things,
      isToOther: /^(him|her)$/i.test(words[at + 1]?.text ?? ''),
      isSure,
      isAssent,
      isDenied,
      isThought,
      ...(partner ? { partner } : {}),
    };
    const isBeing = between.some((one) => BE.test(one.text)) || BE.test(words[from - 1]?.text ?? '');
    const agentAt = words.slice(at + 1, at + 1 + REACH).findIndex((one) => /^by$/i.test(one.text));
    const agent = agentAt === -1 ? undefined : partyNear(at + 2 + agentAt, 3);
    // “Lund hosted by Novak” needs no verb to be.
    if ((isBeing && (agent || isParticiple(text))) || (agentAt === 0 && agent && isParticiple(text)))
      return { ...common, doers: agent ? [agent] : [], targets: before };
    // “Novak bullying denial” tells of no deed.
    const target = partyNear(at + 1, 1 + (/^(the|a|an)$/i.test(words[at + 1]?.text ?? '') ? 1 : 0));
    if (/ing$/i.test(text) && !isBeing && !target) return undefined;
    if (target) return { ...common, doers: before, targets: [target] };
    const next = words[at + 1];
    const isEnd = !next || next.isApart || PREPOSITION.test(next.text);
    return { ...common, doers: before, targets: [], isEither: isEnd && isParticiple(text) };
  }

  /** *The firm that bought the works offered*: whoever stands there has it done to them. */
  function isOfRelative(from: number): boolean {
    const verb = words[from - 1];
    const isThere = verb !== undefined && isPastForm(verb.text) && !verb.isApart;
    return isThere && /^(?:that|who|which)$/iu.test(words[from - 2]?.text ?? '');
  }

  /** Whoever stands before a verb; in articles also before *who*, and before the verb that *and* joins to it. */
  function doersBefore(at: number, last: number, verbBefore: number): Together {
    if (!sentences.isFact) return together(sentences, last, /ing$/i.test(words[at]?.text ?? ''));
    const joined = found.findLast(({ doers }) => doers.length > 0);
    const isAnd = last === at - 1 && /^and$/i.test(words[last]?.text ?? '');
    const isOneSentence = !words.slice(verbBefore + 1, at + 1).some(({ isApart }) => isApart);
    if (isAnd && joined && verbBefore !== -1 && isOneSentence && isPastForm(words[at]?.text ?? ''))
      return { parties: joined.doers, from: last };
    const before = /^(who|which)$/i.test(words[last]?.text ?? '') ? beforeRole(words, last - 1) : last;
    return together(sentences, before, /ing$/i.test(words[at]?.text ?? ''));
  }

  function partyNear(from: number, reach: number): Party | undefined {
    for (let at = from; at < Math.min(words.length, from + reach); at++) {
      const party = partyAt(at);
      if (party) return party;
    }
    return undefined;
  }
}

/** What follows a verb by which nothing of it is done. */
const NONE = /^(?:no|none|nothing|nobody|neither)$/iu;
