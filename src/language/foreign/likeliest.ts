import { languageOf } from '../language.ts';
import { remembering } from '../remembering.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { lemmasOf } from './entries.ts';
import { smallWordsOf, withSmallWords } from './small-words.ts';

/** More than there are. */
const MOST_MODELS = 20;

/** How likely words are in one language, as the natural logarithm of a probability. */
interface Model {
  ofWord(word: string): number;
}

/**
 * How likely a question of these lower-case words is in each of some languages, as far as they are English or have a dictionary,
 * as the natural logarithm of a probability, by two-letter code. A word is a small one of the language, one of its dictionary, or spelt as those are,
 * letter by letter after the two before it (a Markov model, as Dunning 1994 tells languages by); marks tell Spanish.
 */
export function likelihoods(
  question: string,
  words: readonly string[],
  codes: readonly string[],
): ReadonlyMap<string, number> {
  const marks = hasSpanishMark(question) ? MARKED : question.includes('?') ? UNMARKED : NO_MARK;
  return new Map(
    codes.filter(isModelled).map((code) => {
      const { ofWord } = modelled(code);
      return [
        code,
        words.reduce((total, word) => total + ofWord(word), code === 'es' ? marks.spanish : marks.other),
      ];
    }),
  );
}

/** Whether a question opens with a mark that only Spanish has. */
export function hasSpanishMark(question: string): boolean {
  return /[¿¡]/u.test(question);
}

function isModelled(code: string): boolean {
  return code === 'en' || withSmallWords.has(code);
}

/** Reading one takes a while, and most questions need few. */
const modelled = remembering(modelOf, MOST_MODELS);

function modelOf(code: string): Model {
  const language = languageOf(code);
  const small = new Set([
    ...(functionWords.get(code) ?? '').split(/\s+/u),
    ...(smallWordsOf(code)?.words ?? []),
  ]);
  const words = new Set(lemmasOf(code).flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)));
  for (const set of [small, words]) set.delete('');
  const spelling = spellingOf([...small, ...[...words].slice(0, READ)]);
  return {
    ofWord: remembering((word) => {
      const isSmall = small.has(word) || language.isStop(word);
      const known = (isSmall ? SMALL / SMALL_WORDS : 0) + (words.has(word) ? KNOWN / words.size : 0);
      return Math.log(known + SPELT * spelling(word));
    }, MOST_KEPT),
  };
}

/** The probability of a word by each letter after the two before it. */
function spellingOf(words: readonly string[]): (word: string) => number {
  const [threes, twos] = [new Map<string, number>(), new Map<string, number>()];
  for (const word of words)
    for (const [before, letter] of lettersOf(word)) {
      threes.set(before + letter, (threes.get(before + letter) ?? 0) + 1);
      twos.set(before, (twos.get(before) ?? 0) + 1);
    }
  return (word) => {
    let likely = 1;
    for (const [before, letter] of lettersOf(word))
      likely *= ((threes.get(before + letter) ?? 0) + SMOOTH) / ((twos.get(before) ?? 0) + SMOOTH * LETTERS);
    return likely;
  };
}

/** Each letter, and an end, with the two before it. */
function lettersOf(word: string): readonly (readonly [before: string, letter: string])[] {
  const marked = `  ${word} `;
  return Array.from({ length: marked.length - 2 }, (_, at) => [
    marked.slice(at, at + 2),
    marked[at + 2] ?? '',
  ]);
}

/** What part of a text small words, words of a dictionary and others are, roughly as in any of these languages. */
const SMALL = 0.5;
const KNOWN = 0.35;
const SPELT = 0.15;
/** Small words that a language has, about. */
const SMALL_WORDS = 250;
/** How often each letter is taken to have been seen after any two, and how many letters there are. */
const SMOOTH = 0.1;
const LETTERS = 40;
/** Words of a dictionary that its spelling is learned from; more tell no more. */
const READ = 1_500;
const MOST_KEPT = 2_000;
/** Logarithms of how often a question has the Spanish mark, and none, which many leave out in a chat. */
const MARKED = { spanish: Math.log(0.5), other: Math.log(0.001) };
const UNMARKED = { spanish: Math.log(0.3), other: 0 };
const NO_MARK = { spanish: 0, other: 0 };
