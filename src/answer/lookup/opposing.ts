import type { Fact, Knowledge, Statement } from '../../content/knowledge.ts';
import { standTogether } from '../cite/attribution.ts';
import { inStoryOrder } from './in-their-order.ts';

/**
 * Both sides of what is answered: the statement that answers and those of any article that pull the other way, in order,
 * neither before the other for any other reason. Each voice is heard once. Nothing when nobody pulls the other way, or
 * when the sentence that answers says it all.
 */
export function sidesOf(
  facts: readonly Fact[],
  knowledge: Knowledge,
): { readonly sides?: readonly Statement[] } {
  const [answering, ...more] = facts;
  if (answering?.kind !== 'statement' || more.length > 0) return {};
  const opposing = knowledge.facts
    .filter((fact) => fact.kind === 'statement')
    .filter((other) => contradict(answering, other))
    .filter((other) => !standTogether(answering, other, knowledge))
    .sort(inStoryOrder(knowledge));
  const voices = new Map(opposing.toReversed().map((statement) => [statement.speaker, statement]));
  if (voices.size === 0) return {};
  return { sides: [answering, ...voices.values()].sort(inStoryOrder(knowledge)) };
}

/** Whether one of two statements is set against the other, whichever of the facts says so. */
export function contradict(one: Statement, other: Statement): boolean {
  return one.opposes.includes(other.id) || other.opposes.includes(one.id);
}
