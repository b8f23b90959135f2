import type { Article, Knowledge } from '../content/knowledge.ts';
import { type CompiledMatcher, compileMatcher, type Grounds } from './rank/matcher.ts';

/** What preparing the search found out about a knowledge: plain data that can be written to a file or sent to a thread. */
export interface CompiledIndex {
  /** By language. */
  readonly matchers: ReadonlyMap<string, CompiledMatcher>;
}

/** Finds out what searching a knowledge needs: the part that takes time, so that `createAnswers` takes little. */
export function compileIndex(knowledge: Knowledge): CompiledIndex {
  const withFacts = new Set(knowledge.facts.map(({ article }) => article));
  const told = knowledge.articles.filter(({ id }) => withFacts.has(id));
  const languages = new Set(told.map(({ language }) => language));
  const matcherOf = (code: string) =>
    compileMatcher(
      groundsOf(
        knowledge,
        told.filter(({ language }) => language === code),
      ),
    );
  return { matchers: new Map([...languages].map((code) => [code, matcherOf(code)])) };
}

/** What questions about these articles, of one language, are compared with. */
export function groundsOf({ facts, words, elsewhere }: Knowledge, articles: readonly Article[]): Grounds {
  const ids = new Set(articles.map(({ id }) => id));
  return { facts: facts.filter(({ article }) => ids.has(article)), articles, words, elsewhere };
}
