import { languageOf } from '../language.ts';
import { remembering } from '../remembering.ts';
import { numberOf, textsIn } from '../string-table.ts';
import { spellingOf } from './compiled-tables.ts';
import { withSmallWords } from './small-words.ts';
import { openSpelling, smallWordsIn } from './spelling.ts';

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

const modelled = remembering(modelOf, MOST_MODELS);

function modelOf(code: string): Model {
  const language = languageOf(code);
  const small = smallWordsIn(code);
  const spelling = spellingOf(code);
  const { words } = spelling;
  const count = textsIn(words);
  const spelt = openSpelling(spelling);
  return {
    ofWord: remembering((word) => {
      const isSmall = small.has(word) || language.isStop(word);
      const isKnown = numberOf(words, word) !== undefined;
      const known = (isSmall ? SMALL / SMALL_WORDS : 0) + (isKnown ? KNOWN / count : 0);
      return Math.log(known + SPELT * spelt(word));
    }, MOST_KEPT),
  };
}

/** What part of a text small words, words of a dictionary and others are, roughly as in any of these languages. */
const SMALL = 0.5;
const KNOWN = 0.35;
const SPELT = 0.15;
/** Small words that a language has, about. */
const SMALL_WORDS = 250;
const MOST_KEPT = 2_000;
/** Logarithms of how often a question has the Spanish mark, and none, which many leave out in a chat. */
const MARKED = { spanish: Math.log(0.5), other: Math.log(0.001) };
const UNMARKED = { spanish: Math.log(0.3), other: 0 };
const NO_MARK = { spanish: 0, other: 0 };
