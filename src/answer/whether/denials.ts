import type { ReadWord } from '../../language/read-words.ts';
import type { WhetherWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import { isNamed, isSame } from './same-word.ts';

/** How often a text denies what is asked; where its clauses differ, the last one with most of the words counts. */
export function deniedIn(
  clauses: readonly (readonly ReadWord[])[],
  asked: readonly ReadWord[],
  question: readonly ReadWord[],
  hasTurned: boolean,
  search: Search,
  whether: WhetherWords,
): number | undefined {
  const weighed = clauses.map((clause) => ({
    clause,
    held: asked.filter((one) => !isNamed(one) && clause.some((word) => isSame(one, word))).length,
    denials: denialsIn(clause, asked, question, hasTurned, search, whether) % 2,
  }));
  const last = weighed.findLast(({ held }) => held > 0);
  if (!last) return undefined;
  const others = weighed.filter((one) => one.held > 0 && one.denials !== last.denials);
  // *Has it been built* asks for building, and a piece that denies that denies all of it.
  const asks = BEING.test(question.map(({ word }) => word).join(' ')) ? asked.at(-1) : undefined;
  const isAll = asks !== undefined && last.clause.some((word) => isSame(word, asks));
  if (isAll && last.denials === 1) return 1;
  return others.every(({ held }) => held <= last.held) && (others.length === 0 || last.denials === 1)
    ? last.denials
    : undefined;
}

/** Whether somebody denies or rejects it whom the question does not name: that makes nothing untrue. */
export function isOthersDenial(
  clause: readonly ReadWord[],
  asked: readonly ReadWord[],
  { refuses }: WhetherWords,
): boolean {
  return clause.some(
    ({ as }, at) =>
      refuses.test(as) &&
      !asked.some((word) => refuses.test(word.as)) &&
      clause
        .slice(0, at)
        .some(
          (word) => word.term.startsWith('@') && isNamed(word) && !asked.some((one) => isSame(one, word)),
        ),
  );
}

/** Whether a denial is denied: `not doubt`, `has never denied`. */
export function isDoubleDenial(
  clause: readonly ReadWord[],
  { denies, refuses }: WhetherWords,
  { reader }: Search,
): boolean {
  return clause.some(
    ({ as }, at) =>
      reader.language.isNegation(as) &&
      clause.slice(at + 1, at + 3).some((next) => denies.test(next.as) || refuses.test(next.as)),
  );
}

/** Words of a clause that deny what is asked: near one of its words, and not in the question itself. */
function denialsIn(
  clause: readonly ReadWord[],
  asked: readonly ReadWord[],
  question: readonly ReadWord[],
  hasTurned: boolean,
  { reader }: Search,
  { denies }: WhetherWords,
): number {
  const places = clause.flatMap((word, at) =>
    !isNamed(word) && asked.some((one) => isSame(one, word)) ? [at] : [],
  );
  return clause.filter(({ as }, at) => {
    // What says the opposite of a word of the question has been counted for that.
    if (!reader.language.isNegation(as) && (hasTurned || !denies.test(as))) return false;
    const before = reader.language.isNegation(as) ? BEFORE : BEFORE / 2;
    const isNear = places.some((place) => place >= at - AFTER && place <= at + before);
    return isNear && !question.some((one) => one.as === as || (denies.test(as) && isStem(one, as, reader)));
  }).length;
}

function isStem({ term }: ReadWord, as: string, { language }: Search['reader']): boolean {
  return term === language.stem(as);
}

/** How a question opens whose last word tells what is asked. */
export const BEING =
  /^(?:(?:so|and|but|ok|well|then|also|hey|wait|or) )*(?:(?:is|are|was|were|has|have|had|isn't|aren't|hasn't|haven't|wasn't|weren't)\b|(?:will|would|can|could|should|won't)\b(?=.* be \p{L}+(?:ed|en|t)\b))/u;
/** Words between a negation and what it denies after it, half as many for a verb that denies; and before it. */
const BEFORE = 8;
const AFTER = 2;
