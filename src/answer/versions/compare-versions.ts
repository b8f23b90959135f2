import type { Article, Paragraph } from '../../content/knowledge.ts';
import { answerTuning } from '../tuning.ts';

/** What became of a paragraph. `same` may still have another number than before. */
export type ParagraphChange =
  | { readonly kind: 'same' | 'reworded'; readonly before: Paragraph; readonly now: Paragraph }
  | {
      readonly kind: 'removed';
      readonly before: Paragraph;
      /** Number of the paragraph after which it would stand now; 0 for the beginning. */
      readonly after: number;
    };

/** What became of an article's text. */
export interface VersionChanges {
  /** For each paragraph of the earlier text, in its order. */
  readonly paragraphs: readonly ParagraphChange[];
  /** Numbers of the paragraphs that are new. */
  readonly added: readonly number[];
}

/**
 * Compares two texts of an article paragraph by paragraph. Equal ones belong together wherever they stand; of the
 * others, in their order, those with the most words in common, and then those that stand in each other's place.
 */
export function compareVersions(before: Article, now: Article): VersionChanges {
  const pairs = new Map<Paragraph, Paragraph>();
  const left = new Set(now.paragraphs);
  const pair = (one: Paragraph, other: Paragraph) => {
    pairs.set(one, other);
    left.delete(other);
  };
  pairEqual(before.paragraphs, now.paragraphs, pair);
  pairAlike(
    before.paragraphs.filter((paragraph) => !pairs.has(paragraph)),
    [...left],
    pair,
  );

  let after = 0;
  const paragraphs = before.paragraphs.map((paragraph): ParagraphChange => {
    const next = now.paragraphs[after];
    const inItsPlace = next && left.has(next) ? next : undefined;
    const found = pairs.get(paragraph) ?? inItsPlace;
    if (found === undefined) return { kind: 'removed', before: paragraph, after };
    left.delete(found);
    after = found.number;
    return { kind: found.text === paragraph.text ? 'same' : 'reworded', before: paragraph, now: found };
  });
  return { paragraphs, added: [...left].map(({ number }) => number) };
}

type Pair = (before: Paragraph, now: Paragraph) => void;

function pairEqual(before: readonly Paragraph[], now: readonly Paragraph[], pair: Pair): void {
  const byText = new Map<string, Paragraph[]>();
  for (const paragraph of now.toReversed()) {
    const equal = byText.get(paragraph.text);
    if (equal) equal.push(paragraph);
    else byText.set(paragraph.text, [paragraph]);
  }
  for (const paragraph of before) {
    const equal = byText.get(paragraph.text)?.pop();
    if (equal) pair(paragraph, equal);
  }
}

/** Chooses the pairs in order whose likeness together is greatest. */
function pairAlike(before: readonly Paragraph[], now: readonly Paragraph[], pair: Pair): void {
  if (before.length * now.length > answerTuning.comparedPairs) return;
  const words = now.map(({ text }) => wordsOf(text));
  /** The best sum for the paragraphs from here on, and the step that leads to it. */
  const best: { sum: number; step: 'pair' | 'before' | 'now' }[][] = [];
  const sumAt = (at: number, to: number) => best[at]?.[to]?.sum ?? 0;
  for (const [at, paragraph] of [...before.entries()].reverse()) {
    const own = wordsOf(paragraph.text);
    const row: (typeof best)[number] = [];
    best[at] = row;
    for (let to = now.length - 1; to >= 0; to--) {
      const likeness = likenessOf(own, words[to] ?? new Set());
      const paired = likeness >= answerTuning.alikeFrom ? likeness + sumAt(at + 1, to + 1) : 0;
      const sum = Math.max(paired, sumAt(at + 1, to), sumAt(at, to + 1));
      const step = sum === sumAt(at + 1, to) ? 'before' : sum === sumAt(at, to + 1) ? 'now' : 'pair';
      row[to] = { sum, step };
    }
  }
  for (let at = 0, to = 0; ; ) {
    const one = before[at];
    const other = now[to];
    if (!one || !other) return;
    const step = best[at]?.[to]?.step;
    if (step === 'pair') pair(one, other);
    if (step !== 'now') at++;
    if (step !== 'before') to++;
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The part of their words that two texts share, from 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
