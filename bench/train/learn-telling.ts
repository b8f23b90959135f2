import { TELLS, type TellingWeights, tellsOf } from '../../src/search/rank/telling.ts';
import { sentenceAt } from '../../src/search/sentence-at.ts';
import type { ExampleSet } from './examples.ts';
import { learnLists } from './learn-lists.ts';
import type { Counting } from './learn-ranking.ts';

/**
 * Learns which sentence of a paragraph tells what is asked for: of each paragraph that answers, one that has all the words
 * which an answer must have is right, where others do not have them.
 */
export function learnTelling(
  sets: readonly ExampleSet[],
  counting: Counting,
  leftOut: ReadonlySet<string>,
): TellingWeights {
  const lists = sets.flatMap((set) => listsOf(set).map((list) => ({ ...list, weight: counting(set) })));
  const weights = learnLists(lists, TELLS.length, {
    count: 1,
    decay: 0.005,
    passes: 30,
    isLeftOut: (at) => leftOut.has(TELLS[at] ?? ''),
  });
  return Object.fromEntries(TELLS.map((tell, at) => [tell, weights[at] ?? 0])) as TellingWeights;
}

/** A list for each paragraph that answers a question of the set, with its sentences to choose from. */
function listsOf({ search, examples }: ExampleSet) {
  const { index } = search;
  const textOf = (sentence: number) => {
    const { whole = '', start, end } = sentenceAt(search, sentence) ?? {};
    return whole.slice(start, end).toLowerCase();
  };
  return examples.flatMap(({ question: { gold, must }, found: { measured }, rows }) =>
    gold.flatMap((number) => {
      const sentences = measured.candidates.filter(
        ({ fact, paragraph }) => fact === undefined && index.paragraphs[paragraph]?.[1] === number,
      );
      const right = sentences.flatMap(({ sentence }, at) =>
        must.every((word) => textOf(sentence).includes(word.toLowerCase())) ? [at] : [],
      );
      if (must.length === 0 || right.length === 0 || right.length === sentences.length) return [];
      const sides = new Uint8Array(sentences.length);
      return [{ rows: tellsOf(sentences, rows, index.sentences), sides, right }];
    }),
  );
}
