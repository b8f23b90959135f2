import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../src/content/knowledge.ts';
import { loadKnowledge } from '../src/content/load-knowledge.ts';
import { type EvalQuestion, readQuestions } from './eval/read-questions.ts';
import { shippedKnowledge } from './questions.ts';

/** An article with what was asked about it by people who had seen the article alone. */
export interface CorpusArticle {
  readonly id: string;
  readonly knowledge: Knowledge;
  readonly questions: readonly EvalQuestion[];
}

/** How much of an operator's work there is: the text alone, facts without ways of asking, every other fact, or all as written. */
export type Portion = 'text' | 'bare' | 'half' | 'facts';

export const portions: readonly Portion[] = ['text', 'bare', 'half', 'facts'];

const folder = new URL('corpus/', import.meta.url);

/**
 * The invented articles, in the order of their names, or some of them; each has the general lists of another knowledge, by
 * default of the one that ships with the bot.
 */
export function corpusArticles(
  { words, elsewhere, talk }: Pick<Knowledge, 'words' | 'elsewhere' | 'talk'> = shippedKnowledge(),
  ids?: readonly string[],
): readonly CorpusArticle[] {
  return readdirSync(folder)
    .filter((id) => existsSync(new URL(`${id}/articles`, folder)) && (ids?.includes(id) ?? true))
    .sort()
    .map((id) => {
      const loaded = loadKnowledge(fileURLToPath(new URL(id, folder)));
      if (loaded.kind === 'problems')
        throw new Error(
          `bench/corpus/${id}: npm run check -- --knowledge bench/corpus/${id} lists what is wrong.`,
        );
      const questions = questionsIn(new URL(`${id}/questions/${id}.jsonl`, folder));
      return { id, knowledge: { ...loaded.knowledge, words, elsewhere, talk }, questions };
    });
}

/** The shipped article as one more; all its stored sets. */
export function shippedArticle(): CorpusArticle {
  const knowledge = shippedKnowledge();
  const sets = new URL('../knowledge/questions/', import.meta.url);
  const files = readdirSync(sets)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return { id: 'shipped', knowledge, questions: files.flatMap((file) => questionsIn(new URL(file, sets))) };
}

/** The questions of a file; throws on a broken one. */
export function questionsIn(file: URL): readonly EvalQuestion[] {
  const read = readQuestions(readFileSync(file, 'utf8'), fileURLToPath(file));
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  return read.set.questions;
}

/** A knowledge with only a part of its facts. */
export function portionOf(knowledge: Knowledge, portion: Portion): Knowledge {
  if (portion === 'facts') return knowledge;
  if (portion === 'bare') {
    const topics = knowledge.topics.map((topic) => ({ ...topic, asked: [] }));
    return { ...knowledge, facts: knowledge.facts.map((fact) => ({ ...fact, asked: [] })), topics };
  }
  const facts = portion === 'text' ? [] : knowledge.facts.filter((_, at) => at % 2 === 0);
  const kept = new Set(facts.map(({ id }) => id));
  const topics =
    portion === 'text'
      ? []
      : knowledge.topics.map((topic) => ({
          ...topic,
          facts: topic.facts.filter((id) => kept.has(id)),
        }));
  return { ...knowledge, facts, topics };
}
