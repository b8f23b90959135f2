import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { fold } from './fold.ts';
import { stopWordsEnglish } from './stop-words-english.ts';
import { stopWordsGerman } from './stop-words-german.ts';
import { stopWordsRussian } from './stop-words-russian.ts';
import { tokenize } from './tokenize.ts';

/** How one language is cut into words and which words count as the same. */
export interface Language {
  /** Two-letter code, `en`. */
  readonly code: string;
  /** The text's words, lower-case, in the order they stand: `Trump's 1,000` gives `trump`, `1000`. */
  words(text: string): string[];
  /** Whether a word from `words` says nothing about what a text is about; always false without a stop list. */
  isStop(word: string): boolean;
  /** The form under which a word from `words` is looked up: stemmed, then without accents. */
  stem(word: string): string;
}

interface Grammar {
  readonly stop: string;
  readonly stem: (word: string) => string;
}

const grammars: ReadonlyMap<string, Grammar> = new Map([
  ['en', { stop: stopWordsEnglish, stem: stemEnglish }],
  ['de', { stop: stopWordsGerman, stem: stemGerman }],
  ['ru', { stop: stopWordsRussian, stem: stemRussian }],
]);

/**
 * The language for a two-letter code; `en-GB` is taken as `en`.
 *
 * A language without stemmer and stop list gets whole words without accents; character n-grams then carry its endings.
 */
export function languageOf(code: string): Language {
  const short = code.toLowerCase().split('-')[0] ?? '';
  const grammar = grammars.get(short);
  const stop = new Set(grammar?.stop.split(/\s+/).filter(Boolean));
  const stems = new Map<string, string>();
  return {
    code: short,
    words: tokenize,
    isStop: (word) => stop.has(word),
    stem(word) {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = fold(grammar ? grammar.stem(word) : word);
      if (stems.size >= STEMS_KEPT) stems.clear();
      stems.set(word, stem);
      return stem;
    },
  };
}

/** Stems remembered for one language, in words; stemming is the slowest step of indexing. */
const STEMS_KEPT = 50_000;
