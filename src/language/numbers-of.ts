import type { Word } from './words-of.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const others = 'half quarter dozen hundred thousand million billion trillion twice';

/** English number words and what they count; `#` stands for an order or a fraction. */
const english: ReadonlyMap<string, string> = new Map([
  ...units.split(' ').map((word, value) => [word, String(value)] as const),
  ...ordinals.split(' ').map((word, value) => [word, `#${value}`] as const),
  ...ordinals.split(' ').map((word, value) => [`${word}s`, `#${value}`] as const),
  ...tens.split(' ').map((word, at) => [word, String(20 + 10 * at)] as const),
  ...others.split(' ').flatMap((word) => [[word, word] as const, [`${word}s`, word] as const]),
]);

/** Words that mostly do not count anything: `one of them`, `at first`, `a second later`. */
const notClaims: ReadonlySet<string> = new Set(['one', 'first', 'second', 'seconds']);

/** A number of a text and the words that write it. */
export interface WrittenNumber {
  readonly text: string;
  /** The same for `5`, `five` and `Five`, and for `20th` and `twentieth`. */
  readonly value: string;
  /** It counts something; `one of them`, `at first` and `the two` do not. */
  readonly claims: boolean;
}

/** The numbers of a text in order. Number words are known for English only; digits count in every language. */
export function numbersOf(words: readonly Word[], language: string): readonly WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const value = word && countOf(word, language);
    if (!word || value === undefined) continue;
    const next = words[at + 1];
    const unit = next && countOf(next, language);
    if (isTens(value) && next && unit !== undefined && /^[1-9]$/.test(unit)) {
      found.push({
        text: `${word.text}-${next.text}`,
        value: String(Number(value) + Number(unit)),
        claims: true,
      });
      at += 1;
    } else {
      found.push({ text: word.text, value, claims: isClaim(word, words[at - 1]) });
    }
  }
  return found;
}

/** Whether a compared word is an English number word. */
export function isNumberWord(word: string): boolean {
  return english.has(word);
}

function countOf({ folded }: Word, language: string): string | undefined {
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(',', '').replace(/^(\d+)(?:st|nd|rd|th)$/, '#$1');
  return language === 'en' ? english.get(folded) : undefined;
}

function isTens(value: string): boolean {
  return /^[2-9]0$/.test(value);
}

function isClaim({ folded }: Word, previous: Word | undefined): boolean {
  if (notClaims.has(folded)) return false;
  // "The two leaders" points back to two who were named; it does not count anything.
  return folded !== 'two' || !['the', 'these', 'those', 'their'].includes(previous?.folded ?? '');
}
