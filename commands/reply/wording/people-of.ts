import type { Fact, Knowledge, Person, Statement } from '../../../src/content/knowledge.ts';

/** Everyone named, in the order of the knowledge, each once. */
export function peopleOf(knowledge: Knowledge): readonly Person[] {
  const seen = new Set<string>();
  return knowledge.facts.filter((fact): fact is Person => {
    const isNew = fact.kind === 'person' && !seen.has(fact.id);
    if (isNew) seen.add(fact.id);
    return isNew;
  });
}

/** Everyone on record with a statement, by name, in the order of the knowledge. */
export function speakersOf(knowledge: Knowledge): readonly string[] {
  const speakers = knowledge.facts.filter(isStatement).flatMap(({ speaker }) => speaker ?? []);
  return [...new Set(speakers.map((speaker) => nameOf(speaker, knowledge)))];
}

/** The name behind a person's id; any other text stays as it is. */
function nameOf(speaker: string, knowledge: Knowledge): string {
  return peopleOf(knowledge).find(({ id }) => id === speaker)?.name ?? speaker;
}

function isStatement(fact: Fact): fact is Statement {
  return fact.kind === 'statement';
}
