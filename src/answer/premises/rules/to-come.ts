import {
  AFTER_IT,
  EVENT,
  GATHERING,
  TOLD_AS_PAST,
  TOLD_AS_PLAN,
} from '../../../language/en/world/presence.ts';
import { asksWhether } from '../asks-whether.ts';
import type { ClaimWord } from '../claim.ts';
import type { Asked, Known, Rule, Saying } from '../compared.ts';
import { endOf, partAround, tells } from '../deeds/clauses.ts';

/**
 * The question takes for past what the articles only have ahead: *how many came to the march* where it is to be next week. Only
 * where every day that is told of it lies ahead, and what else is named stands beside it.
 */
export const toCome: Rule = (asked, _shown, about) => {
  const { text, words } = asked;
  if (asksWhether(asked) || !TOLD_AS_PAST.test(text) || TOLD_AS_PLAN.test(text)) return [];
  const event = words.find(
    ({ text: one }, at) =>
      (EVENT.test(one) || GATHERING.test(one)) &&
      // *Not meeting her* is nothing that is held.
      !(/ing$/iu.test(one) && words[at - 1]?.word?.stop !== false && !THE.test(words[at - 1]?.text ?? '')),
  );
  const saying = event && aheadOf(event, asked, about);
  const content = words.filter(tells);
  const [first, last] = [content[0], content.at(-1)];
  if (!event || !saying || !first || !last) return [];
  const { claim, paragraph } = saying;
  const at = claim.words.findIndex((word) => isCalledSo(word, event));
  const says = partAround(claim.text, claim.words, { from: at, to: at });
  return [{ kind: 'denied', asked: text.slice(first.start, endOf(last, words)), says, paragraph }];
};

/** The first sentence that has an event ahead, where none has it past and one has all names of the question. */
function aheadOf(event: ClaimWord, asked: Asked, { sayings, isSame }: Known): Saying | undefined {
  // *March* with a capital is a month.
  const isIt = (word: ClaimWord) =>
    isCalledSo(word, event) && (word.startsSentence || !/^\p{Lu}/u.test(word.text));
  const all = sayings().filter(({ claim }) => claim.words.some(isIt));
  const isBehind = ({ claim: { words, text } }: Saying) =>
    AFTER_IT.test(text.slice(0, words.find(isIt)?.start));
  if (all.some((saying) => saying.lies() === 'past' || isBehind(saying))) return undefined;
  const places = asked.parties.filter(({ key }) => !key.startsWith('@'));
  return all.find(
    (saying) =>
      saying.lies() === 'ahead' &&
      places.every((place) => saying.claim.parties.some((party) => isSame(party, place))),
  );
}

/** Whether two words are the same noun: *talks* are another event than a *summit*. */
function isCalledSo({ word }: ClaimWord, event: ClaimWord): boolean {
  return word !== undefined && word.term === event.word?.term;
}

const THE = /^(?:the|an?|this|that|these|those|its|his|her|their|our)$/iu;
