import { type CorpusArticle, corpusArticles, shippedArticle } from '../corpus-articles.ts';

/**
 * What is learned from: the articles of the corpus, each with some questions about the others that it cannot answer, and
 * the shipped one with a part of its questions. It has twenty times as many as any other, which would count for more than
 * all others together.
 */
export function learningArticles(): {
  readonly articles: readonly CorpusArticle[];
  readonly shipped: CorpusArticle;
} {
  const articles = corpusArticles();
  const whole = shippedArticle();
  const shipped = { ...whole, questions: whole.questions.filter((_, at) => at % SHIPPED_EVERY === 0) };
  return { articles: articles.map((article) => withStrangers(article, articles)), shipped };
}

/** An article with questions that were asked about others of its language. */
function withStrangers(article: CorpusArticle, all: readonly CorpusArticle[]): CorpusArticle {
  const others = all.filter(
    ({ id, knowledge }) =>
      storyOf(id) !== storyOf(article.id) && languageOf(knowledge) === languageOf(article.knowledge),
  );
  const strange = others
    .flatMap(({ id, questions }) => questions.map((question) => ({ ...question, article: id })))
    .filter((_, at) => at % Math.ceil((others.length * QUESTIONS) / STRANGERS) === 0)
    .map((question) => ({ ...question, answerable: false, gold: [], must: [], style: STRANGE }));
  return { ...article, questions: [...article.questions, ...strange] };
}

/** The story of an article: articles of one have the same word in front. */
export function storyOf(id: string): string {
  return id.split('-')[0] ?? id;
}

/** The style of a question about another article, which `article` names. */
export const STRANGE = 'strange';

function languageOf({ articles }: CorpusArticle['knowledge']): string | undefined {
  return articles[0]?.language;
}

const SHIPPED_EVERY = 3;
/** Questions about an article, and how many about others it gets. */
const QUESTIONS = 100;
const STRANGERS = 15;
