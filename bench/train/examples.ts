import type { Measured } from '../../src/search/measure.ts';
import { comparable } from '../../src/search/rank/rank.ts';
import { type Found, openSearch, type Search } from '../../src/search/search.ts';
import type { CorpusArticle, Portion } from '../corpus-articles.ts';
import type { EvalQuestion } from '../eval/read-questions.ts';
import type { Prepared } from './prepare.ts';

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
export function examplesOf(
  { id, questions }: Pick<CorpusArticle, 'id' | 'questions'>,
  portion: Portion,
  { knowledge, compiled }: Prepared,
): ExampleSet {
  const [index] = compiled;
  if (!index) throw new Error(`${id} has no article.`);
  const search = openSearch(knowledge, index);
  const examples = questions.map((question): Example => {
    const found = search.find(search.reader.read(question.q));
    return {
      question,
      found,
      rows: comparable(found.measured),
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
