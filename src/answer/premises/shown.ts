import type { Article, Fact } from '../../content/knowledge.ts';
import type { Answer } from '../answer.ts';
import type { Claim, Shown } from './compared.ts';

/** Makes what rules compare a question with out of answers; facts are read once. */
export function createShown(articles: readonly Article[], factOf: (text: string) => Claim) {
  const ofFacts = new WeakMap<Fact, Shown>();
  const paragraph = (article: string, number: number) =>
    articles.find(({ id }) => id === article)?.paragraphs[number - 1]?.text ?? '';

  return (answer: Answer): Shown => {
    // What is missing is no statement that something could differ from, and neither is what lies nearest to it.
    const facts = 'facts' in answer ? answer.facts.filter(({ kind }) => kind !== 'gap') : [];
    const [fact, ...others] = facts;
    if (answer.kind === 'topic-absent') return NOTHING;
    if (!fact) {
      const [first] = answer.kind === 'answer' ? answer.citations : [];
      if (!first) return NOTHING;
      const says = factOf(first.excerpt.text);
      return { says, known: factOf(paragraph(first.article.id, first.paragraph)), where: says };
    }
    const kept = others.length === 0 ? ofFacts.get(fact) : undefined;
    if (kept) return kept;
    const cited = facts.flatMap((one) => one.paragraphs.map((number) => paragraph(one.article, number)));
    const says = factOf(fact.says);
    const where = fact.kind === 'event' && fact.where !== undefined ? ` It was in ${fact.where}.` : '';
    const known = factOf([...facts.map((one) => one.says), where, ...cited].join('\n'));
    const made = { fact, says, known, where: where === '' ? says : factOf(fact.says + where) };
    if (others.length === 0) ofFacts.set(fact, made);
    return made;
  };
}

const EMPTY: Claim = { text: '', plain: [], words: [], deeds: [], parties: [] };
const NOTHING: Shown = { says: EMPTY, known: EMPTY, where: EMPTY };
