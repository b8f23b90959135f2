import type { Fact, Person } from '../../content/knowledge.ts';
import { dateWords } from '../../language/calendar/date-words.ts';
import { nationsEnglish } from '../../language/en/world/nations.ts';
import { once } from '../../language/once.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Stock } from './premises.ts';

/** Two things that a question puts together and the article does not, each with what the article does say of it. */
export interface NotTogether {
  readonly names: readonly [string, string];
  readonly facts: readonly [Fact, Fact];
  /** The words that named them. */
  readonly words: readonly ReadWord[];
  /** They stand side by side, `Novak and Lund`: each may be meant alone. */
  readonly areListed: boolean;
  /** Whether some fact is asked for by both, so that it may tell of both, whatever words it has for them; reads all ways of asking. */
  areAsked(): boolean;
}

/**
 * Finds the first person of a question and the first other person or place that no paragraph names together, as in
 * *why did Novak go to Geneva*; undefined when somebody named is alone or all stand together somewhere.
 */
export function createTogetherness(grounds: Stock) {
  const { facts, articles, read } = grounds;
  const people = facts.filter((fact): fact is Person => fact.kind === 'person');
  const places = once(() => placesOf(grounds));
  const paragraphs = once(() =>
    articles.flatMap((article) =>
      article.paragraphs.map(({ text }) => new Set(read(text).map(({ term }) => term))),
    ),
  );
  const said = once(() =>
    facts.filter(({ kind }) => kind !== 'gap').map(({ says }) => new Set(read(says).map(({ term }) => term))),
  );
  const ways = once(() =>
    facts.filter(({ kind }) => kind !== 'gap').flatMap(({ asked }) => asked.map((way) => way.toLowerCase())),
  );
  const together = (one: string, other: string) =>
    [...paragraphs(), ...said()].some((terms) => terms.has(one) && terms.has(other));

  return (words: readonly ReadWord[]): NotTogether | undefined => {
    const terms = [...new Set(words.filter(({ stop }) => !stop).map(({ term }) => term))];
    if (!people.some(({ id }) => terms.includes(`@${id}`))) return undefined;
    const named = terms.flatMap((term) => {
      const person = people.find(({ id }) => term === `@${id}`);
      if (person) return [{ term, name: person.name, fact: person as Fact, isPerson: true }];
      const place = places().get(term);
      return place ? [{ term, ...place, isPerson: false }] : [];
    });
    const [first] = named.filter(({ isPerson }) => isPerson);
    const other = named.find(({ term }) => term !== first?.term);
    if (!first || !other || together(first.term, other.term)) return undefined;
    const link = between(words, first.term, other.term);
    if (link !== undefined && OR.test(link)) return undefined;
    const called = [first.name.split(' ').at(-1) ?? '', other.name].map((name) => name.toLowerCase());
    return {
      names: [first.name, other.name],
      facts: [first.fact, other.fact],
      words: words.filter(({ term }) => term === first.term || term === other.term),
      areListed: link !== undefined && AND.test(link),
      areAsked: () => ways().some((way) => called.every((name) => way.includes(name))),
    };
  };
}

/** The places that facts name, by the term they are read as, each with the first fact that speaks of it. */
function placesOf({ facts, read }: Stock) {
  const places = new Map<string, { name: string; fact: Fact }>();
  const wheres = facts.flatMap((fact) => (fact.kind === 'event' && fact.where ? [`at ${fact.where}`] : []));
  const venues = new Set([...wheres, ...facts.map(({ says }) => says)].flatMap(namesAfterAt));
  for (const fact of facts) {
    if (fact.kind === 'gap' || fact.kind === 'person') continue;
    const where = fact.kind === 'event' ? (fact.where ?? '') : '';
    for (const name of namesAfterIn(`${fact.says} at ${where}`)) {
      const [word, ...more] = read(name);
      // A state acts as well: “Norway agreed” puts nobody into a place, unless something is said to happen there.
      const isState = nationsEnglish.has(name.toLowerCase()) && !venues.has(name);
      if (!word || more.length > 0 || word.term.startsWith('@') || isState) continue;
      if ((venues.has(name) || !isBody(facts, name)) && !places.has(word.term))
        places.set(word.term, { name, fact });
    }
  }
  return places;
}

function namesAfterAt(text: string): readonly string[] {
  return [...text.matchAll(PLACED)].flatMap(([whole, name = '']) => (/^at/.test(whole) ? [name] : []));
}

function namesAfterIn(text: string): readonly string[] {
  return [...text.matchAll(PLACED)].flatMap(([, name = '']) => (CALENDAR.has(name) ? [] : [name]));
}

const CALENDAR: ReadonlySet<string> = new Set([
  ...(dateWords.get('en')?.weekdays ?? []),
  ...(dateWords.get('en')?.months ?? []),
]);
const PLACED = /\b(?:in|at) (?:the )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)/gu;

/** Whether a name is that of a body somebody belongs to. */
function isBody(facts: readonly Fact[], name: string): boolean {
  return facts.some((fact) => fact.kind === 'person' && fact.of?.includes(name));
}

/** What stands between two things, if it is only a word or none: `and` in `Novak and Lund`. */
function between(words: readonly ReadWord[], one: string, other: string): string | undefined {
  const [first = 0, second = 0] = [one, other]
    .map((term) => words.findIndex((word) => word.term === term))
    .sort((a, b) => a - b);
  const inside = words.slice(first + 1, second);
  return inside.length > 1 ? undefined : (inside[0]?.word ?? '');
}

const OR = /^(or|oder|или)$/u;
const AND = /^(and|n|plus|und|и)$/u;
