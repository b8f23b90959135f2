import type { Fact, Knowledge } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Citation } from '../answer.ts';
import { answerTuning } from '../tuning.ts';
import { placeOf } from './attribution.ts';

/** The facts that a card with this text and these excerpts does not show yet; of those that say the same, the first. */
export function notYetSaid<Told extends Fact>(
  facts: readonly Told[],
  text: string,
  citations: readonly Citation[],
  knowledge: Knowledge,
): readonly Told[] {
  const texts = [text, ...citations.map(({ excerpt }) => excerpt.text)];
  return facts.filter((fact) => {
    const { language = 'en' } = knowledge.articles.find(({ id }) => id === fact.article) ?? {};
    if (stands(fact, citations, knowledge) || isSaid(fact.says, texts, language, answerTuning.listedSaidFrom))
      return false;
    texts.push(fact.says);
    return true;
  });
}

/** Whether one of the texts has nearly all words of another one that say something. */
export function isSaid(
  said: string,
  texts: readonly string[],
  code: string,
  from: number = answerTuning.saidFrom,
): boolean {
  const language = languageOf(code);
  const termsOf = (text: string) => new Set(termsIn(text, language));
  const wanted = [...termsOf(said)];
  return texts.some((text) => {
    const there = termsOf(text);
    return wanted.filter((term) => there.has(term)).length >= wanted.length * from;
  });
}

/** Whether the sentence that makes a statement stands in an excerpt. */
function stands(fact: Fact, citations: readonly Citation[], knowledge: Knowledge): boolean {
  const place = fact.kind === 'statement' ? placeOf(fact, knowledge) : undefined;
  return citations.some(
    ({ article, paragraph, excerpt }) =>
      article.id === place?.article.id &&
      paragraph === place.paragraph &&
      excerpt.start <= place.start &&
      place.end <= excerpt.end,
  );
}
