import { compileIndex } from '../../src/search/compile.ts';
import { MEASURES, type Measured } from '../../src/search/measure.ts';
import { comparable } from '../../src/search/rank/rank.ts';
import { type Found, openSearch, type Search } from '../../src/search/search.ts';
import { type CorpusArticle, type Portion, portionOf } from '../corpus-articles.ts';
import type { EvalQuestion } from '../eval/read-questions.ts';

/** A question with all that was measured for it. */
export interface Example {
  readonly question: EvalQuestion;
  readonly found: Found;
  /** By record: its measures as they are compared. */
  readonly rows: Float32Array;
  /** Positions of the records that answer. */
  readonly right: readonly number[];
}

/** The questions about one article with one portion of its facts. */
export interface ExampleSet {
  readonly article: string;
  readonly portion: Portion;
  readonly search: Search;
  readonly examples: readonly Example[];
}

/** Measures all questions of an article. */
export function examplesOf({ id, knowledge, questions }: CorpusArticle, portion: Portion): ExampleSet {
  const part = portionOf(knowledge, portion);
  const [index] = compileIndex(part);
  if (!index) throw new Error(`${id} has no article.`);
  const search = openSearch(part, index);
  const examples = questions.map((question): Example => {
    const found = search.find(search.reader.read(question.q));
    return {
      question,
      found,
      rows: comparable(found.measured.candidates),
      right: rightOf(question, found.measured, search),
    };
  });
  return { article: id, portion, search, examples };
}

function rightOf({ gold }: EvalQuestion, { candidates }: Measured, { index }: Search): readonly number[] {
  return candidates.flatMap(({ paragraph }, at) =>
    gold.includes(index.paragraphs[paragraph]?.[1] ?? 0) ? [at] : [],
  );
}

/** Numbers of one row. */
export const WIDTH = MEASURES.length;
