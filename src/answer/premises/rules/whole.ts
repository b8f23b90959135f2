import { english } from '../../../language/en/english.ts';
import { numbersOf } from '../../../language/numbers-of.ts';
import type { Word } from '../../../language/words-of.ts';
import type { Rule } from '../compared.ts';
import { SCALE } from '../counted.ts';

/**
 * The question has all of them, or everybody, and the answer a part: *only five of the eight*, *not everybody*, *seven
 * votes to four*. Only where both speak of the same thing.
 */
export const whole: Rule = ({ plain }, { says, known }) => {
  const at = plain.findIndex(
    ({ folded }, place) =>
      WHOLE.test(folded) && !isNegated(plain, place) && !OF_NO_THING.test(plain[place + 1]?.folded ?? ''),
  );
  const word = plain[at];
  // What is told of every one of them there is whole there too.
  if (!word || says.plain.some(({ folded }) => folded === word.folded)) return [];
  const counted = plain.slice(at + 1, at + 4).filter(({ folded }) => !OF.test(folded));
  const told = partIn(says.plain, counted, EVERYBODY.test(word.folded));
  if (told === undefined || shared(plain, says.plain) < SHARED || WHOLE_SAID.test(known.text)) return [];
  const next = counted[0] && numbersOf([counted[0]], 'en').length > 0 ? ` ${counted[0].text}` : '';
  return [{ kind: 'number', asked: `${word.text}${next}`, says: told }];
};

/** How a text has only a part of what is counted. */
function partIn(words: readonly Word[], counted: readonly Word[], isEverybody: boolean): string | undefined {
  const numbers = numbersOf(words, 'en').filter(({ value }) => !SCALE.test(value));
  for (const [place, { from, to, text }] of numbers.entries()) {
    const next = numbers[place + 1];
    // “Five of the eight lifeboats”
    const between = next ? words.slice(to, next.from).map(({ folded }) => folded) : [];
    const isOf = between[0] === 'of' && between.length <= 2 && between.slice(1).every((one) => OF.test(one));
    // “Not one of 410 fish”
    const told = words[from - 1]?.folded === 'not' ? `not ${text}` : text;
    if (next && isOf && isCounted(words.slice(next.from, next.to + 2), counted)) return told;
    // “Two of the papers”, where all papers are asked about; two of all three the numbers tell.
    const noun = words.slice(to, to + 3).filter(({ folded }) => !OF.test(folded));
    const isAny = numbersOf(counted, 'en').length === 0;
    if (words[to]?.folded === 'of' && isAny && isCounted(noun, counted)) return told;
    // “Of the eight lifeboats five were used”, in one sentence
    const after =
      next &&
      next.from - to <= FAR &&
      /^(of)$/.test(words[from - (isThe(words[from - 1]) ? 2 : 1)]?.folded ?? '');
    if (next && after && isCounted(words.slice(from, to + 2), counted)) return next.text;
    // “Seven votes to four”, “voted by 19 to 11”
    const votes = words.slice(to, next?.from ?? to).map(({ folded }) => folded);
    const isOfVotes =
      /^vot/.test(votes[0] ?? '') || words.slice(0, from).some(({ folded }) => /^vot/.test(folded));
    if (next && isEverybody && isOfVotes && /^(vot\p{L}* )?to$/u.test(votes.join(' ')))
      return words
        .slice(from, next.to)
        .map((one) => one.text)
        .join(' ');
  }
  if (!isEverybody) return undefined;
  const text = ` ${words.map(({ folded }) => folded).join(' ')} `;
  return PART.exec(text)?.[0].trim();
}

function isThe(word: Word | undefined): boolean {
  return word !== undefined && word.folded !== 'of' && OF.test(word.folded);
}

/** Whether the same thing is counted, by its number or its noun. */
function isCounted(words: readonly Word[], counted: readonly Word[]): boolean {
  return counted.some(({ folded }) => words.some((one) => english.stem(one.folded) === english.stem(folded)));
}

/** Words of some length that both have. */
function shared(some: readonly Word[], others: readonly Word[]): number {
  const own = new Set(others.map(({ folded }) => english.stem(folded)));
  const long = some.filter(({ folded }) => folded.length > SHORT && !WHOLE.test(folded));
  return new Set(long.map(({ folded }) => english.stem(folded)).filter((stem) => own.has(stem))).size;
}

function isNegated(words: readonly Word[], at: number): boolean {
  return /^(not|nearly|almost|at|in|after|of|above|first)$/.test(words[at - 1]?.folded ?? '');
}

const WHOLE = /^(all|every|everyone|everybody|unanimous|unanimously|both|each|everything)$/;
/** What follows *all* and *every* where they are of a time, *all week*, or of no thing: *all along*. */
const OF_NO_THING =
  /^(?:days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|times?|along|over|right|alone|around|again)$/;
/** All those who do something. */
const EVERYBODY = /^(all|every|everyone|everybody|unanimous|unanimously)$/;
const OF = /^(of|the|its|their|his|her|them|these|those)$/;
const PART =
  / (not (all|every|everyone|everybody|everyone)|(only )?(some|a few|half|most|a majority|a minority) of)(?= )/u;
/** The paragraph has it all the same. */
const WHOLE_SAID = /\b(unanimous\w*|all of them|every one of)\b/iu;
/** Words between the number of all and that of a part, at most. */
const FAR = 6;
/** Letters of a word that says nothing, at most. */
const SHORT = 3;
/** Words that question and answer share, from which they speak of the same. */
const SHARED = 1;
