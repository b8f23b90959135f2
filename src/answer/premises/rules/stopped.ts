import { CEASES, GIVEN_UP, GOES_ON, REFUSES } from '../../../language/en/ceasing.ts';
import { NOT } from '../../../language/en/verbs.ts';
import { asksWhether } from '../asks-whether.ts';
import { type ClaimWord, sentencesIn } from '../claim.ts';
import type { Claim, Rule } from '../compared.ts';
import { clausesIn, endOf, isSame, partAround, tells } from '../deeds/clauses.ts';
import { notDoneAt } from '../deeds/not-done.ts';

/**
 * What the question has go on the article has ended: *why does she still insist on a referendum* where she dropped her demand for
 * one. Only where the same party ended it, and nothing shown has it go on.
 */
export const stopped: Rule = (asked, { known }, about) => {
  const { text, words } = asked;
  if (asksWhether(asked)) return [];
  for (const clause of clausesIn(words)) {
    const from = clause.findIndex((_, at) => goesOnAt(clause, at));
    if (from < 0 || clause.some((word) => NOT.test(word.text))) continue;
    const rest = clause
      .slice(from + 1)
      .filter(tells)
      .filter((word) => !CEASES.test(word.text));
    const [who, last] = [clause.find((word) => partyOf(asked, word)), clause.filter(tells).at(-1)];
    if (!who || !last || rest.length === 0) continue;
    for (const sentence of sentencesIn(known.words)) {
      const at = sentence.findIndex((_, place) => ceasesAt(sentence, place));
      if (at < 0 || sentence.some((word) => GOES_ON.test(word.text))) continue;
      if (!sentence.slice(0, at).some((word) => isOf(who, word))) continue;
      const ended = sentence.slice(at + 1, at + 1 + REACH);
      const of = rest.filter((word) => word !== who && ended.some((one) => isSame(one, word)));
      if (of.length === 0) continue;
      const [first = who] = clause.filter(tells);
      const to = Math.max(
        at,
        sentence.findLastIndex((word) => of.some((one) => isSame(one, word))),
      );
      return [
        {
          kind: 'denied',
          asked: text.slice(first.start, endOf(last, clause)),
          says: partAround(known.text, sentence, { from: at, to }),
        },
      ];
    }
  }
  return [];

  function isOf(one: ClaimWord, word: ClaimWord): boolean {
    const [party, other] = [partyOf(asked, one), partyOf(known, word)];
    return party !== undefined && other !== undefined && about.isSame(party, other);
  }
};

/** *Still*, *keeps*, or *refuses to drop*; what one keeps and has no verb after it is kept in a place. */
function goesOnAt(clause: readonly ClaimWord[], at: number): boolean {
  const [text, next] = [clause[at]?.text ?? '', clause[at + 1]?.text ?? ''];
  if (REFUSES.test(text)) return /^to$/iu.test(next) && CEASES.test(clause[at + 2]?.text ?? '');
  if (!GOES_ON.test(text)) return false;
  return !/^k/iu.test(text) || /^on$|ing$/iu.test(next);
}

function ceasesAt(sentence: readonly ClaimWord[], at: number): boolean {
  const text = sentence[at]?.text ?? '';
  if (!CEASES.test(text) || (/^gave$/iu.test(text) && !GIVEN_UP.test(sentence[at + 1]?.text ?? '')))
    return false;
  return notDoneAt(sentence, at) === undefined;
}

function partyOf({ words, partyAt }: Claim, word: ClaimWord) {
  return partyAt(words.indexOf(word));
}

/** Words after what ends something in which it is said what. */
const REACH = 6;
