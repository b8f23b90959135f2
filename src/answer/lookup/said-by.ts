import type { Fact, Statement } from '../../content/knowledge.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import { inTheirOrder } from './in-their-order.ts';

/**
 * The first statements of somebody who is asked about with nothing else, as in *what did Trump say*; none when the
 * question names anything more, or nobody who is on record.
 */
export function saidBy(
  question: string,
  words: readonly ReadWord[],
  facts: readonly Fact[],
  most: number,
): readonly Statement[] {
  if (!SAYING.test(question)) return [];
  const [named, ...more] = words.filter(saysSomething);
  if (named?.how !== 'name' || more.length > 0) return [];
  const speaker = named.term.slice(1);
  const all = facts
    .filter((fact): fact is Statement => fact.kind === 'statement' && fact.speaker === speaker)
    .sort(inTheirOrder);
  const quoted = all.filter(({ quote }) => quote !== undefined);
  // One for each paragraph, and in their own words where the article has them.
  const chosen = quoted.length > 0 ? quoted : all;
  return [...new Map(chosen.map((statement) => [statement.paragraphs[0], statement])).values()].slice(
    0,
    most,
  );
}

const SAYING = /\b(say|says|said|sayd|saying)\b/iu;
