import type { Knowledge } from '../content/knowledge.ts';
import type { Home } from '../language/foreign/bring-over.ts';
import { once } from '../language/once.ts';
import { planWordsOf } from '../language/vocabulary/plan-words.ts';
import { type CompiledIndex, compileIndex } from '../search/compile.ts';
import type { FuzzyIndex } from '../search/index/fuzzy.ts';
import type { LearnedWeights } from '../search/rank/learned.ts';
import { openSearch } from '../search/search.ts';
import { homeOf } from './abroad/home-of.ts';
import type { Answer } from './answer.ts';
import { claimed } from './check/claimed.ts';
import { createArticleCalendar } from './dates/article-calendar.ts';
import type { JudgeFollowUp } from './follow-up/signs.ts';
import { shelfOf } from './listed/shelf.ts';
import { answerFrom } from './pipeline.ts';
import { createTogetherness } from './premises/not-together.ts';
import { createPremises } from './premises/premises.ts';
import type { Sources } from './sources.ts';
import { voiceOf } from './voice.ts';
import { createWordMatches } from './word-matches.ts';

/** What may be there beforehand. */
export interface Prepared {
  /** The compiled index of this knowledge; made when first needed where it is not given. */
  readonly compiled?: CompiledIndex | undefined;
  /** Other weights than the committed ones, to measure with. */
  readonly weights?: LearnedWeights | undefined;
  /** Judges follow-ups otherwise than by the committed weights. */
  readonly judge?: JudgeFollowUp | undefined;
}

/** How questions are answered from the articles of one language. */
export interface Way extends Sources {
  /** Answers a question in plain words, which is shown as it was put; `sought` is looked up for it. */
  answer(question: string, shown: string, sought?: string): Answer;
  /** What the articles have on a statement in plain words; undefined where no paragraph has much of it. */
  claimed(statement: string): Answer | undefined;
  /** What questions of other languages are brought to. */
  home(): Home;
  /** Completes a receipt. */
  withMatches<A extends Answer>(answer: A, asked?: string): A;
}

/** The same, whichever language the bot speaks. */
export type Unspoken = Omit<Way, 'answer' | 'claimed' | 'voice' | 'ask'>;

/** What answers from the articles of each language. */
export function readyToAnswer(
  knowledge: Knowledge,
  suggestions: readonly string[],
  { compiled = compileIndex(knowledge), weights }: Prepared,
  fuzzy: () => FuzzyIndex,
): readonly Unspoken[] {
  return compiled.map((index) => {
    const search = openSearch(knowledge, index, weights, fuzzy);
    const { articles, reader } = search;
    const ids = new Set(articles.map(({ id }) => id));
    const facts = knowledge.facts.filter(({ article }) => ids.has(article));
    const read = (text: string) => reader.read(text).words;
    const words = planWordsOf(index.lexicon.language);
    return {
      knowledge,
      language: reader.language.code,
      search,
      shelf: words && shelfOf(knowledge, search, words),
      togetherness: createTogetherness({ facts, articles, read }),
      premises: createPremises({ facts, articles, read }),
      calendar: createArticleCalendar(articles, facts),
      suggestions,
      withMatches: createWordMatches({ facts, articles, read }),
      home: once(() => homeOf(search)),
    };
  });
}

/** Has the bot speak a language, or without one that of the articles. */
export function wayOfSpeaking(unspoken: Unspoken, language = unspoken.language, ask: Sources['ask']): Way {
  const { knowledge, calendar, withMatches } = unspoken;
  const voice = voiceOf(language, knowledge.articles);
  const shelf = unspoken.shelf && { ...unspoken.shelf, phrases: voice.phrases };
  const sources = { ...unspoken, shelf, voice, ask };
  return {
    ...sources,
    answer: (question, shown, sought = question) =>
      withMatches(answerFrom(question, shown, sources, sought), calendar.inTheirWords(sought)),
    claimed: (statement) => {
      const answer = claimed(statement, sources);
      return answer && withMatches(answer, calendar.inTheirWords(statement));
    },
  };
}
