import { cut } from '../foreign/cut.ts';
import { dictionaryOf } from '../foreign/dictionary.ts';
import { smallWordsOf } from '../foreign/small-words.ts';
import { languageOf } from '../language.ts';
import { remembering } from '../remembering.ts';
import type { WordVectors } from './word-vectors.ts';

/**
 * English vectors for the words of another language, a two-letter code: those of the English words that its dictionary and
 * its small words have for one; a word that neither has may be English itself, such as *Server*.
 */
export function broughtOver(english: WordVectors, code: string): WordVectors {
  const language = languageOf(code);
  const dictionary = dictionaryOf(code);
  const small = smallWordsOf(code);
  const meant = (word: string): readonly string[] => {
    const [piece, ...more] = cut(word, language);
    if (!piece || more.length > 0) return [];
    const known = small?.of(word);
    if (known !== undefined) return [known];
    const { english = [], certainty = 0 } = dictionary.asSpelt(piece) ?? {};
    return certainty >= SURELY ? english.slice(0, MEANINGS) : [word];
  };
  const places = remembering((word) => {
    const words = meant(word).flatMap((one) => one.toLowerCase().split(/[ '’-]/u));
    return [...new Set(words)].flatMap(english.of);
  }, MOST_KEPT);
  return { ...english, of: places };
}

/** Meanings of a word that count, the nearest first. */
const MEANINGS = 2;
/** Certainty from which it is that word, from 0 to 1; a compound has 0.75, what may be misspelt less. */
const SURELY = 0.75;
const MOST_KEPT = 5_000;
