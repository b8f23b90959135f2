import { addBm25, idf } from './bm25.ts';
import { languageOf } from './language.ts';
import { createPostings, type Postings } from './postings.ts';
import { type Correction, createSpelling } from './spelling.ts';
import { tuning } from './tuning.ts';

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
  /** The texts that fit a question, best first; empty when no word of it is known. */
  rank(query: string, limit: number): readonly TextHit[];
  /** How much the best text speaks for an answer being there, from 0 (refuse) to 1. */
  confidence(query: string): number;
  /** Whether a word, in any of its forms, stands in some text. */
  knows(word: string): boolean;
  /** The words of the texts that an unknown word may mean, nearest first; empty for a known one. */
  spell(word: string): readonly Correction[];
}

interface Weighted {
  readonly term: string;
  readonly weight: number;
}

/** Builds an index of texts, one of which answers a question; `language` is a two-letter code. */
export function createTextIndex(texts: readonly string[], language: string): TextIndex {
  const { words, isStop, stem } = languageOf(language);
  const weighty = (text: string) => words(text).filter((word) => !isStop(word));
  const stemsOf = (text: string) => weighty(text).map(stem);
  const stems = createPostings(texts.map(stemsOf));
  const pairs = createPostings(texts.map((text) => pairsOf(stemsOf(text))));
  const grams = createPostings(texts.map((text) => gramsOf(weighty(text).map(stem))));
  const known = new Map<string, string>();
  for (const text of texts) for (const word of weighty(text)) known.set(word, stem(word));
  const spelling = createSpelling(known.keys());
  const knows = (word: string) => stems.has(stem(word));
  const spell = (word: string) => (knows(word) ? [] : spelling.nearest(word, tuning.corrections));

  function expand(word: string): Weighted[] {
    if (knows(word)) return [{ term: stem(word), weight: 1 }];
    const weights = new Map<string, number>();
    for (const { word: near, edits } of spell(word)) {
      const term = stem(near);
      weights.set(term, Math.max(weights.get(term) ?? 0, tuning.editDiscount ** edits));
    }
    return [...weights].map(([term, weight]) => ({ term, weight }));
  }

  function rank(query: string, limit: number): TextHit[] {
    const asked = [...new Set(weighty(query))];
    const scores = new Float64Array(texts.length);
    const shares = new Float64Array(texts.length);
    let whole = 0;
    for (const word of asked) {
      const expansions = expand(word);
      whole += Math.max(...expansions.map(({ term }) => weightOf(stems, term)), 0) || idf(texts.length, 0);
      for (const { term, weight } of expansions) {
        addBm25(scores, stems, term, weight);
        stems.each(term, (text) => {
          shares[text] = (shares[text] ?? 0) + weight * weightOf(stems, term);
        });
      }
    }
    const best = weighty(query).map((word) => expand(word)[0]?.term ?? stem(word));
    for (const pair of new Set(pairsOf(best))) addBm25(scores, pairs, pair, tuning.pairWeight);
    for (const gram of new Set(gramsOf(weighty(query).map(stem))))
      addBm25(scores, grams, gram, tuning.gramWeight);
    const hits: TextHit[] = [];
    scores.forEach((score, index) => {
      if (score > 0) hits.push({ index, score, share: Math.min(1, (shares[index] ?? 0) / whole) });
    });
    return hits.sort((one, other) => other.score - one.score || one.index - other.index).slice(0, limit);
  }

  return { rank, confidence: (query) => rank(query, 1)[0]?.share ?? 0, knows, spell };
}

function weightOf(postings: Postings, term: string): number {
  return idf(postings.texts, postings.frequency(term));
}

function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

function gramsOf(stems: readonly string[]): string[] {
  return stems.flatMap((stem) => {
    const padded = `_${stem}_`;
    const count = Math.max(1, padded.length - tuning.gram + 1);
    return Array.from({ length: count }, (_, at) => padded.slice(at, at + tuning.gram));
  });
}
