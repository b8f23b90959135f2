import type { Article, Event, Fact, Person } from '../content/knowledge.ts';
import type { ReadWord } from '../search/read-words.ts';

/** Two things that a question puts together and the article does not, each with what the article does say of it. */
export interface NotTogether {
  readonly names: readonly [string, string];
  readonly facts: readonly [Fact, Fact];
}

/** What finding them needs of one group of articles. */
export interface Grounds {
  readonly facts: readonly Fact[];
  readonly articles: readonly Article[];
  read(text: string): readonly ReadWord[];
}

/**
 * Finds the first person of a question and the first other person or place that no paragraph names together, as in
 * *why did Vance go to Alaska*; undefined when somebody named is alone or all stand together somewhere.
 */
export function createTogetherness({ facts, articles, read }: Grounds) {
  const people = facts.filter((fact): fact is Person => fact.kind === 'person');
  const places = new Map<string, Event>();
  for (const fact of facts) {
    if (fact.kind !== 'event' || !fact.where) continue;
    for (const { term, stop } of read(fact.where)) if (!stop && !places.has(term)) places.set(term, fact);
  }
  const paragraphs = articles.flatMap((article) =>
    article.paragraphs.map(({ text }) => new Set(read(text).map(({ term }) => term))),
  );
  const said = facts
    .filter(({ kind }) => kind !== 'gap')
    .map(({ says }) => new Set(read(says).map(({ term }) => term)));
  const together = (one: string, other: string) =>
    [...paragraphs, ...said].some((terms) => terms.has(one) && terms.has(other));

  return (words: readonly ReadWord[]): NotTogether | undefined => {
    const terms = [...new Set(words.filter(({ stop }) => !stop).map(({ term }) => term))];
    const named = terms.flatMap((term) => {
      const person = people.find(({ id }) => term === `@${id}`);
      if (person) return [{ term, name: person.name, fact: person as Fact, isPerson: true }];
      const event = places.get(term);
      const word = words.find((one) => one.term === term);
      return event && word
        ? [{ term, name: placeName(event, word), fact: event as Fact, isPerson: false }]
        : [];
    });
    const [first] = named.filter(({ isPerson }) => isPerson);
    const other = named.find(({ term }) => term !== first?.term);
    if (!first || !other || together(first.term, other.term)) return undefined;
    return { names: [first.name, other.name], facts: [first.fact, other.fact] };
  };
}

/** The part of an event's place that was named, as it is written there. */
function placeName({ where = '' }: Event, { as }: ReadWord): string {
  const at = where.toLowerCase().indexOf(as.toLowerCase());
  return at === -1 ? where : where.slice(at, at + as.length);
}
