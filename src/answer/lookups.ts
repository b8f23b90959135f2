import type { Knowledge, Person } from '../content/knowledge.ts';
import { once } from '../language/once.ts';
import { remembering } from '../language/remembering.ts';
import { createFuzzyIndex, linesIn } from '../search/index/fuzzy.ts';
import { createAskedAbroad } from './abroad/asked-abroad.ts';
import type { Answers } from './answers.ts';
import { createMentionFinder, type FindMentions } from './follow-up/mentions.ts';
import { createPeopleFinder } from './lookup/find-people.ts';
import { createTopicFinder } from './plan/topic-asked.ts';
import { createSuggest } from './suggest/suggest.ts';
import { createWriteQuestion, type WriteQuestion } from './suggest/write-question.ts';
import { type Prepared, readyToAnswer, type Unspoken } from './way.ts';

/** What is looked up in, whichever language is spoken; each made when first needed. */
export interface Lookup {
  readonly knowledge: Knowledge;
  readonly prepared: Prepared;
  readonly people: () => ReturnType<typeof createPeopleFinder>;
  readonly suggest: (language: string) => ReturnType<typeof createSuggest>;
  readonly write: () => WriteQuestion;
  readonly topicAsked: () => ReturnType<typeof createTopicFinder>;
  readonly askedAbroad: () => ReturnType<typeof createAskedAbroad>;
  readonly find: () => FindMentions;
  readonly shelves: () => readonly Unspoken[];
  /** The answers of each language that was asked for. */
  readonly spoken: Map<string | undefined, Answers>;
}

/** Suggestions are kept for so many languages; more are not spoken. */
const LANGUAGES = 10;

/** What is looked up in a knowledge. */
export function lookupOf(knowledge: Knowledge, prepared: Prepared): Lookup {
  const people = once(() =>
    createPeopleFinder(
      eachOnce(knowledge.facts.filter((fact): fact is Person => fact.kind === 'person')),
      fuzzy(),
    ),
  );
  const fuzzy = once(() => createFuzzyIndex(linesIn(knowledge)));
  const suggest = remembering((language) => createSuggest(knowledge, fuzzy(), write(), language), LANGUAGES);
  const write = once(() => createWriteQuestion(knowledge));
  const topicAsked = once(() => createTopicFinder(knowledge));
  const askedAbroad = once(() => createAskedAbroad(knowledge));
  const find = once(() => createMentionFinder(knowledge));
  const shelves = once(() => readyToAnswer(knowledge, suggest('')('', 3), prepared, fuzzy));
  return {
    knowledge,
    prepared,
    people,
    suggest,
    write,
    topicAsked,
    askedAbroad,
    find,
    shelves,
    spoken: new Map(),
  };
}

/** People of whom several articles tell, as the newest has them, with all that any calls them. */
function eachOnce(people: readonly Person[]): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) {
    const known = byId.get(person.id);
    const also = known && [...new Set([...known.also, person.name, person.role, ...person.also])];
    byId.set(person.id, known && also ? { ...known, also } : person);
  }
  return [...byId.values()];
}
