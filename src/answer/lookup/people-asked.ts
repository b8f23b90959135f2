import type { Fact, Person } from '../../content/knowledge.ts';
import type { ReadWord } from '../../language/read-words.ts';

/**
 * The facts that answer: all the people named, when a question names several and is about who they are or whether
 * they come (`are macron and meloni both going`); else the best fact alone.
 */
export function peopleAsked(words: readonly ReadWord[], best: Fact, facts: readonly Fact[]): readonly Fact[] {
  if (best.kind !== 'person') return [best];
  const named = new Set(words.filter(({ how }) => how === 'name').map(({ term }) => term.slice(1)));
  const people = facts.filter(
    (fact): fact is Person => fact.kind === 'person' && fact.article === best.article && named.has(fact.id),
  );
  const guests = people.filter(({ attendance }) => attendance !== 'host');
  return named.has(best.id) && guests.length > 1
    ? [best, ...guests.filter((person) => person !== best)]
    : [best];
}
