import { foldName } from '../language/characters/fold-name.ts';
import type { Fact, Person, Term, Topic } from './knowledge.ts';

/**
 * Makes one of the people, and of the terms, that facts of several articles give the same name: all get the id of the
 * first, and whatever points to one of them points to that. Those of one article stay apart, and so does whoever says
 * `not` of another.
 */
export function sameNames(
  facts: readonly Fact[],
  topics: readonly Topic[],
): { readonly facts: readonly Fact[]; readonly topics: readonly Topic[] } {
  const first = new Map<string, Named>();
  /** By article: the id in its file and the one that stands for it. */
  const renamed = new Map<string, Map<string, string>>();
  for (const fact of facts) {
    if (fact.kind !== 'person' && fact.kind !== 'term') continue;
    const key = `${fact.kind} ${foldName(fact.name)}`;
    const known = first.get(key);
    if (!known) first.set(key, fact);
    else if (known.article !== fact.article && known.id !== fact.id && !isOther(fact, known))
      renamed.set(fact.article, (renamed.get(fact.article) ?? new Map()).set(fact.id, known.id));
  }
  if (renamed.size === 0) return { facts, topics };
  return {
    facts: facts.map((fact) => withIds(fact, (id) => renamed.get(fact.article)?.get(id) ?? id)),
    topics: topics.map((topic) => {
      const ids = renamed.get(topic.article);
      return ids ? { ...topic, facts: topic.facts.map((id) => ids.get(id) ?? id) } : topic;
    }),
  };
}

type Named = Person | Term;

function isOther(one: Named, other: Named): boolean {
  const says = (who: Named, id: string) => who.kind === 'person' && who.not?.includes(id) === true;
  return says(one, other.id) || says(other, one.id);
}

function withIds(fact: Fact, idOf: (id: string) => string): Fact {
  if (fact.kind !== 'statement') return { ...fact, id: idOf(fact.id) };
  const { speaker, about } = fact;
  return {
    ...fact,
    ...(speaker === undefined ? {} : { speaker: idOf(speaker) }),
    ...(about === undefined ? {} : { about: idOf(about) }),
  };
}
