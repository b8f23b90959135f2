import type { Article, Fact, Person } from '../../content/knowledge.ts';
import { nationsEnglish } from '../../language/en/nations.ts';
import { wordsOf } from '../../language/words-of.ts';
import { createClaimReader } from './claim-words.ts';
import { createDeedsDiffer } from './deeds-differ.ts';
import type { Difference } from './difference.ts';
import type { Grounds } from './not-together.ts';
import { createOfficesHeld } from './offices-held.ts';
import { createOwnersDiffer } from './owners-differ.ts';
import { createStrangers } from './strangers.ts';

/** Compares what questions take for granted of people with the facts; only English has rules for it. */
export function createPremises({ facts, articles, read }: Grounds) {
  if (articles[0]?.language !== 'en')
    return {
      officesHeld: (question: string) => ({ question, differs: [] }),
      deedsDiffer: () => [],
      strangersIn: () => [],
    };
  const people = facts.filter((fact): fact is Person => fact.kind === 'person');
  const told = new Set(
    [
      ...articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      ...facts.filter(({ kind }) => kind !== 'gap').map(({ says }) => says),
      ...people.flatMap(({ name, also }) => [name, ...also]),
    ].flatMap((text) => wordsOf(text).map(({ folded }) => folded)),
  );
  const names = people.flatMap(({ name }) => wordsOf(name).map(({ folded }) => folded));
  const known = {
    has: (word: string) => told.has(word) || (word.endsWith('s') && told.has(word.slice(0, -1))),
    beginsAsName: (word: string) => names.some((name) => name.slice(0, 3) === word.slice(0, 3)),
  };
  const readClaim = createClaimReader(read, people);
  const deedsDiffer = createDeedsDiffer(people, readClaim, known);
  const ownersDiffer = createOwnersDiffer(readClaim);
  const nations = new Set([...told].flatMap((word) => nationsEnglish.get(word) ?? []));
  for (const { of } of people) if (of) nations.add(of);
  return {
    officesHeld: createOfficesHeld(people, readClaim, known),
    deedsDiffer(question: string, fact: Fact, article: Article): readonly Difference[] {
      const deeds = deedsDiffer(question, fact, article);
      return deeds.length > 0 ? deeds : ownersDiffer(question, fact);
    },
    strangersIn: createStrangers(readClaim, known, nations),
  };
}
