import { RECORD_KINDS, type RecordKind } from '../../src/search/measure.ts';
import { isFactMeasure, MEASURES } from '../../src/search/measures.ts';
import { MARKS, markParagraphs, type ParagraphWeights } from '../../src/search/rank/paragraphs.ts';
import { type RankWeights, type RecordWeights, sumRecords } from '../../src/search/rank/rank.ts';
import type { Example, ExampleSet } from './examples.ts';
import { learnLists } from './learn-lists.ts';

/** How much what was asked about an article counts. */
export type Counting = (set: ExampleSet) => number;

/** Learns the order of records, then from their sums the order of paragraphs. */
export function learnRanking(
  sets: readonly ExampleSet[],
  counting: Counting,
  leftOut: ReadonlySet<string>,
): RankWeights {
  const asked = sets.flatMap((set) =>
    set.examples.map((example) => ({ set, example, weight: counting(set) })),
  );
  const records = learnRecords(asked, leftOut);
  return { ...records, paragraph: learnParagraphs(asked, records) };
}

interface Asked {
  readonly set: ExampleSet;
  readonly example: Example;
  readonly weight: number;
}

function learnRecords(asked: readonly Asked[], leftOut: ReadonlySet<string>): RecordWeights {
  const width = MEASURES.length;
  const lists = asked.map(({ example: { found, rows, right }, weight }) => ({
    rows,
    sides: Uint8Array.from(found.measured.candidates, ({ kind }) => RECORD_KINDS.indexOf(kind)),
    right,
    weight,
  }));
  const count = RECORD_KINDS.length;
  const weights = learnLists(lists, width, {
    count,
    decay: 0.002,
    passes: 30,
    isLeftOut: (at) => at < count * width && leftOut.has(MEASURES[at % width] ?? ''),
  });
  const side = (kind: RecordKind) =>
    Object.fromEntries(
      MEASURES.map((name, place) => [
        name,
        kind === 'sentence' && isFactMeasure(name)
          ? 0
          : (weights[RECORD_KINDS.indexOf(kind) * width + place] ?? 0),
      ]),
    ) as RecordWeights['fact'];
  const bias = RECORD_KINDS.map((kind, at) => [kind, weights[count * width + at] ?? 0]);
  return {
    fact: side('fact'),
    bare: side('bare'),
    sentence: side('sentence'),
    bias: Object.fromEntries(bias) as RecordWeights['bias'],
  };
}

function learnParagraphs(asked: readonly Asked[], records: RecordWeights): ParagraphWeights {
  const width = MARKS.length;
  const lists = asked.map(({ set: { search }, example: { question, found, rows }, weight }) => {
    const marked = markParagraphs(found.measured, sumRecords(found.measured, records, undefined, rows));
    return {
      rows: marked.rows,
      sides: new Uint8Array(marked.paragraphs.length).fill(marked.side === 'text' ? 1 : 0),
      right: marked.paragraphs.flatMap(({ paragraph }, at) =>
        question.gold.includes(search.index.paragraphs[paragraph]?.[1] ?? 0) ? [at] : [],
      ),
      weight,
    };
  });
  const weights = learnLists(lists, width, { count: 2, decay: 0.002, passes: 30, isLeftOut: () => false });
  const side = (from: number) =>
    Object.fromEntries(
      MARKS.map((mark, place) => [mark, weights[from + place] ?? 0]),
    ) as ParagraphWeights['facts'];
  return { facts: side(0), text: side(width) };
}
