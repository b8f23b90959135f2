import { fold } from './characters/fold.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { polish } from './pl/polish.ts';
import { remembering } from './remembering.ts';
import { russian } from './ru/russian.ts';
import { type Token, tokenize, tokensOf } from './tokenize.ts';
import { ukrainian } from './uk/ukrainian.ts';
import { readShorthand } from './vocabulary/chat-words.ts';
import type { Grammar } from './vocabulary/grammar.ts';
import { wordSet } from './word-set.ts';

/** A kind of detail that a question can ask for and a word can be. */
export type Detail = 'date' | 'number';

/** How one language is cut into words and which words count as the same. */
export interface Language {
  /** Two-letter code, `en`. */
  readonly code: string;
  /** The text's words, lower-case, in the order they stand: `Trump's 1,000` gives `trump`, `1000`. */
  words(text: string): string[];
  /** The same with places, for a text in composed form (NFC). */
  tokens(text: string): readonly Token[];
  /** Whether a word from `words` says nothing about what a text is about; always false without a stop list. */
  isStop(word: string): boolean;
  /** The form under which a word from `words` is looked up: stemmed, then without accents. */
  stem(word: string): string;
  /** What words typed in a hurry stand for: `u` for *you*. */
  readonly shorthand: ReadonlyMap<string, readonly string[]>;
  /** Words that members wrap a question in and that no text has to account for. */
  readonly fillers: ReadonlySet<string>;
  /** Whether a word from `words` denies something: `not`, `without`. */
  isNegation(word: string): boolean;
  /** The kind of detail that would answer a question: `date` for `When did …`; often undefined. */
  asksFor(question: string): Detail | undefined;
  /** The kind of detail a word from `words` is: `number` for `30` and `million`, `date` for `1984` and `monday`. */
  detailOf(word: string): Detail | undefined;
}

/** Stems that are kept of a language; texts have the same words again and again. */
const MOST_STEMS = 6_000;

const grammars: ReadonlyMap<string, Grammar> = new Map([
  ['en', english],
  ['de', german],
  ['ru', russian],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['pl', polish],
  ['uk', ukrainian],
]);

/**
 * The language for a two-letter code; `en-GB` is taken as `en`.
 *
 * A language nobody has described gets whole words without accents; character n-grams then carry its endings.
 */
export function languageOf(code: string): Language {
  const short = code.toLowerCase().split('-')[0] ?? '';
  const known = languages.get(short) ?? describe(short);
  languages.set(short, known);
  return known;
}

/** Languages are asked for with every citation and take a while to describe. */
const languages = new Map<string, Language>();

function describe(short: string): Language {
  const grammar = grammars.get(short);
  const stops = wordSet(grammar?.stops ?? '');
  const negations = wordSet(grammar?.negations ?? '');
  const numbers = wordSet(grammar?.numbers ?? '');
  const dates = wordSet(grammar?.dates ?? '');
  return {
    code: short,
    words: tokenize,
    tokens: tokensOf,
    isStop: (word) => stops.has(word),
    stem: remembering((word) => fold(grammar ? grammar.stem(word) : word), MOST_STEMS),
    shorthand: new Map(readShorthand(grammar?.chat.shorthand ?? '')),
    fillers: new Set((grammar?.chat.fillers ?? '').split(/\s+/u)),
    isNegation: (word) => negations.has(word),
    asksFor(question) {
      const asked = question.toLowerCase();
      if (grammar?.asksDate.test(asked)) return 'date';
      return grammar?.asksNumber.test(asked) ? 'number' : undefined;
    },
    detailOf(word) {
      if (YEAR.test(word) || dates.has(word)) return 'date';
      return /\p{N}/u.test(word) || numbers.has(word) ? 'number' : undefined;
    },
  };
}

const YEAR = /^(1\d|20)\d\d$/;
