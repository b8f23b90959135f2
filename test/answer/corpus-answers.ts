import { corpusArticles } from '../../bench/corpus-articles.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { warmUp } from '../../src/process/warm-up.ts';
import { shipped } from './shipped.ts';

const made = new Map<string, Answers>();

/** Answers from an invented article of `bench/corpus`, ready to be asked; made once for all files that share modules. */
export function corpusAnswers(id: string): Answers {
  const answers = made.get(id) ?? make(id);
  made.set(id, answers);
  return answers;
}

function make(id: string): Answers {
  // What people type elsewhere takes longest to compile, and is not asked in tests of one article.
  const [article] = corpusArticles({ ...shipped, elsewhere: [] }, [id]);
  if (!article) throw new Error(`bench/corpus has no ${id}.`);
  const answers = createAnswers(article.knowledge);
  warmUp(answers);
  return answers;
}
