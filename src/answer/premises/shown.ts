import type { Article, Fact } from '../../content/knowledge.ts';
import { remembering } from '../../language/remembering.ts';
import type { Answer } from '../answer.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import type { Claim, Shown, ShownDays } from './compared.ts';

/** Makes what rules compare a question with out of answers; facts are read once. */
export function createShown(
  articles: readonly Article[],
  all: readonly Fact[],
  factOf: (text: string) => Claim,
) {
  const ofFacts = new WeakMap<Fact, Shown>();
  // The same few sentences and paragraphs answer most questions; what is put together of several hardly comes again.
  const keptOf = remembering(factOf, MOST_KEPT);
  const paragraph = (article: string, number: number) =>
    articles.find(({ id }) => id === article)?.paragraphs[number - 1]?.text ?? '';

  function daysOf(text: string, id: string, numbers: readonly number[], facts: readonly Fact[]): ShownDays {
    const article = articles.find((one) => one.id === id);
    if (article?.published === undefined) return NO_DAYS;
    const { published, language } = article;
    const known = numbers.flatMap((number) => resolveDates(paragraph(id, number), article, [number], all));
    const own = facts.flatMap((fact) =>
      'date' in fact && fact.date !== undefined ? [{ said: fact.when ?? fact.date, date: fact.date }] : [],
    );
    const says = resolveDates(text, article, numbers, all);
    return { published, language, says: says.length > 0 ? says : own, known: [...known, ...own] };
  }

  return (answer: Answer): Shown => {
    // What is missing is no statement that something could differ from, and neither is what lies nearest to it.
    const facts = 'facts' in answer ? answer.facts.filter(({ kind }) => kind !== 'gap') : [];
    const [fact, ...others] = facts;
    if (answer.kind === 'topic-absent') return NOTHING;
    if (!fact) {
      const [first] = answer.kind === 'answer' ? answer.citations : [];
      if (!first) return NOTHING;
      const says = keptOf(first.excerpt.text);
      const { article, excerpt } = first;
      const days = () => daysOf(excerpt.text, article.id, [first.paragraph], []);
      return { says, known: keptOf(paragraph(article.id, first.paragraph)), where: says, days };
    }
    const kept = others.length === 0 ? ofFacts.get(fact) : undefined;
    if (kept) return kept;
    const cited = facts.flatMap((one) => one.paragraphs.map((number) => paragraph(one.article, number)));
    const says = keptOf(fact.says);
    const where = fact.kind === 'event' && fact.where !== undefined ? ` It was in ${fact.where}.` : '';
    const known = factOf([...facts.map((one) => one.says), where, ...cited].join('\n'));
    const days = () => daysOf(fact.says, fact.article, fact.paragraphs, facts);
    const made = { fact, says, known, where: where === '' ? says : factOf(fact.says + where), days };
    if (others.length === 0) ofFacts.set(fact, made);
    return made;
  };
}

/** Texts of which the reading is kept; one takes about ten kilobytes. */
const MOST_KEPT = 400;

/** A text of which nothing was read. */
export const EMPTY: Claim = {
  text: '',
  plain: [],
  words: [],
  deeds: [],
  parties: [],
  partyAt: () => undefined,
};
const NO_DAYS: ShownDays = { language: '', says: [], known: [] };
const NOTHING: Shown = { says: EMPTY, known: EMPTY, where: EMPTY, days: () => NO_DAYS };
