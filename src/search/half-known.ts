import type { Knowledge } from '../content/knowledge.ts';
import type { ReadWord } from '../language/read-words.ts';
import type { FuzzyIndex, LineKind } from './index/fuzzy.ts';
import type { PerText } from './measures.ts';
import { searchTuning } from './search-tuning.ts';

/** How like the half-known words of a question records look, from 0 to 1. */
export interface LooksLike {
  /** By fact: its name, or a way of asking for it. */
  readonly facts: PerText;
  readonly paragraphs: PerText;
}

/** Where a record of the fuzzy index stands in a compiled one. */
export interface Standing {
  readonly factOf: ReadonlyMap<string, number>;
  /** By `article number`. */
  readonly paragraphOf: ReadonlyMap<string, number>;
  readonly facts: number;
  readonly paragraphs: number;
}

/**
 * Asks the fuzzy index where exact words do not settle the matter: for words that neither the knowledge nor the language
 * knows, and for such as were taken for others. Everything is 0 for any other question, which is most of them.
 */
export function createHalfKnown(
  fuzzy: () => FuzzyIndex,
  { articles }: Pick<Knowledge, 'articles'>,
  { factOf, paragraphOf, facts, paragraphs }: Standing,
): (words: readonly ReadWord[]) => LooksLike {
  let opened: FuzzyIndex | undefined;
  const none = { facts: new Float32Array(facts), paragraphs: new Float32Array(paragraphs) };
  const all = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const looksInTexts = all <= searchTuning.fuzzyParagraphs;
  return (words) => {
    const typed = words.filter(isHalfKnown).map(({ word }) => word);
    if (typed.length === 0) return none;
    opened ??= fuzzy();
    const index = opened;
    const search = (text: string, kind: LineKind) => index.search(text, [kind], searchTuning.fuzzyHits);
    const found = { facts: none.facts.slice(), paragraphs: none.paragraphs.slice() };
    for (const kind of ['name', 'phrasing'] as const)
      for (const { line, score } of search(typed.join(' '), kind)) {
        const place = factOf.get(line.record);
        if (place !== undefined) found.facts[place] = Math.max(found.facts[place] ?? 0, score);
      }
    // A paragraph has each word by itself.
    for (const word of looksInTexts ? typed : []) {
      const best = new Map<number, number>();
      for (const { line, score } of search(word, 'text')) {
        const place = paragraphOf.get(`${line.record} ${line.paragraph}`);
        // The best comes first.
        if (place !== undefined && !best.has(place)) best.set(place, score / typed.length);
      }
      for (const [place, part] of best) found.paragraphs[place] = (found.paragraphs[place] ?? 0) + part;
    }
    return found;
  };
}

/** A word that was taken for another, or that nobody knows at all. */
function isHalfKnown({ stop, how, rarity, word }: ReadWord): boolean {
  return !stop && word.length > 2 && (how === 'spelling' || (how === 'unknown' && rarity >= UNLISTED));
}

/** Rarity of a word that no list has. */
const UNLISTED = 0.99;
