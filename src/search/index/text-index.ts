import { languageOf } from '../../language/language.ts';
import { generalFrequencyOf } from '../../language/spelling/general-frequency.ts';
import { type Correction, createSpelling } from '../../language/spelling/spelling.ts';
import { tuning } from '../tuning.ts';
import { findCandidates } from './candidates.ts';
import { createCollection, NO_STEM } from './collection.ts';
import { confidenceIn } from './confidence.ts';
import { type Question, readQuestion } from './question.ts';
import { at } from './rows.ts';
import { createScorer } from './score.ts';

/** A text that may answer a question. */
export interface TextHit {
  /** Position in the texts the index was made from, from 0. */
  readonly index: number;
  /** Above 0; comparable within one question only. */
  readonly score: number;
  /** Part of the question's weight that words of this text account for, from 0 to 1. */
  readonly share: number;
}

/** Ranks texts for questions by term statistics. */
export interface TextIndex {
  /** The texts that fit a question, best first; empty when no content word of it is like anything in the texts. */
  rank(query: string, limit: number): readonly TextHit[];
  /** How much the best text speaks for an answer being there, from 0 (refuse) to 1. */
  confidence(query: string): number;
  /** Whether a word, in any of its forms, stands in some text; always false for stop words. */
  knows(word: string): boolean;
  /** The words of the texts that an unknown word may mean, nearest first; empty for a known or a common one. */
  spell(word: string): readonly Correction[];
}

/**
 * Builds an index of texts of one language, a two-letter code; give the texts in the order they stand, since a text
 * may lean on the one before.
 */
export function createTextIndex(texts: readonly string[], language: string): TextIndex {
  const collection = createCollection(texts, languageOf(language));
  const { stems, stemOf, words } = collection;
  const spelling = createSpelling(words.all.filter((_, word) => at(stemOf, word) !== NO_STEM));
  const knows = (word: string) => stems.of(collection.language.stem(word.toLowerCase())) !== undefined;
  const general = generalFrequencyOf(collection.language.code);
  const isCommon = (word: string) => (general?.perMillion(word) ?? 0) >= tuning.commonFrom;
  function spell(word: string): readonly Correction[] {
    const lower = word.toLowerCase();
    return knows(lower) || isCommon(lower) ? [] : spelling.nearest(lower, tuning.corrections);
  }

  function answer(query: string): { question: Question; hits: TextHit[] } {
    const question = readQuestion(query, collection, spell);
    const fitOf = createScorer(collection, question);
    const hits = findCandidates(collection, question, tuning.candidates)
      .map((index) => ({ index, ...fitOf(index) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || one.index - other.index);
    return { question, hits };
  }

  function confidence(query: string): number {
    const { question, hits } = answer(query);
    return hits[0] ? confidenceIn(hits[0].index, query, question, collection) : 0;
  }

  return { rank: (query, limit) => answer(query).hits.slice(0, limit), confidence, knows, spell };
}
