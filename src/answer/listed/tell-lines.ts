import type { Fact } from '../../content/knowledge.ts';
import type { Citation, Line } from '../answer.ts';
import type { Answered } from '../answer-kinds.ts';
import { answerTuning } from '../tuning.ts';
import type { Told } from './shelf.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** The fact of a list that is nothing else: a list of one is no list; undefined for every other one. */
export function onlyFact([only, ...more]: readonly Line[]): Fact | undefined {
  return more.length === 0 ? only?.fact : undefined;
}

/** Lines as an answer in a language, a two-letter code. */
export function tellLines({ lead, lines: told }: Told, shownAs: string, language: string): Answered {
  const lines = withWholeQuotations(told);
  return {
    kind: 'answer',
    text: lines.map(({ text, term }) => (term === undefined ? text : `${term}: ${text}`)).join(' '),
    lead,
    lines,
    facts: [...new Set(lines.flatMap(({ fact }) => fact ?? []))],
    citations: citationsOf(lines),
    receipt: {
      question: shownAs,
      language,
      matches: [],
      unaccounted: [],
      confidence: 1,
      threshold: answerTuning.sureFrom,
    },
  };
}

/** Each paragraph once: those with somebody's own words first, then those that most lines rest on. */
function citationsOf(lines: readonly Line[]): readonly Citation[] {
  const isQuoted = ({ fact }: Line) => fact?.kind === 'statement' && fact.quote !== undefined;
  const quoted = new Set(lines.filter(isQuoted).map(({ citations: [first] }) => first));
  const places = new Map<string, { citation: Citation; weight: number }>();
  for (const citation of lines.flatMap(({ citations }) => citations)) {
    const key = `${citation.article.id} ${citation.paragraph}`;
    const known = places.get(key) ?? { citation, weight: 0 };
    const weight = quoted.has(citation) ? Number.MAX_SAFE_INTEGER : known.weight + 1;
    places.set(key, { citation: known.citation, weight: Math.min(weight, Number.MAX_SAFE_INTEGER) });
  }
  return [...places.values()]
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ citation }) => citation);
}
