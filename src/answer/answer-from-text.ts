import type { Article } from '../content/knowledge.ts';
import { languageOf } from '../language/language.ts';
import { createTextIndex } from '../search/index/text-index.ts';
import type { Answer, Receipt } from './answer.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { textMatches } from './text-matches.ts';
import { answerTuning } from './tuning.ts';

/**
 * Answers from the paragraphs of articles of one language alone; the short answer is the best excerpt. `suggestions`
 * are things that can be asked, for a question without a word that says something.
 */
export function createTextAnswers(
  articles: readonly Article[],
  suggestions: readonly string[],
): (question: string) => Answer {
  const language = languageOf(articles[0]?.language ?? '');
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map(({ number }) => ({ article, number })),
  );
  const texts = articles.flatMap((article) => article.paragraphs.map(({ text }) => text));
  const index = createTextIndex(texts, articles[0]?.language ?? '');
  return (question) => {
    const hits = index.rank(question, answerTuning.citations);
    const confidence = index.confidence(question);
    const threshold = answerTuning.textThreshold;
    const receipt = (cited: readonly string[]): Receipt => {
      const words = textMatches(question, cited, language, index);
      return { question, ...words, confidence, threshold };
    };
    if (language.words(question).every(language.isStop)) {
      const text = `I did not understand that.${suggestions.length > 0 ? ' You could ask:' : ''}`;
      return { kind: 'not-understood', text, suggestions, citations: [], receipt: receipt([]) };
    }
    const citations = hits.flatMap((hit) => {
      const place = paragraphs[hit.index];
      return place ? citeParagraphs(place.article, [place.number], question) : [];
    });
    const [first] = citations;
    if (!first || confidence < threshold) {
      const text = 'The article is not about this.';
      return { kind: 'topic-absent', text, missing: [], citations: [], receipt: receipt(texts) };
    }
    const cited = hits.map((hit) => texts[hit.index] ?? '');
    return { kind: 'answer', text: first.excerpt.text, facts: [], citations, receipt: receipt(cited) };
  };
}
