import Fuse from 'fuse.js';
import type { Person } from '../content/knowledge.ts';

/** Finds the people that a name, title, role or misspelling may mean, best first; empty when nobody fits. */
export function createPeopleFinder(people: readonly Person[]): (name: string) => readonly Person[] {
  const fuse = new Fuse(people, {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'also', weight: 2 },
      { name: 'role', weight: 1 },
      { name: 'of', weight: 1 },
    ],
    threshold: THRESHOLD,
    ignoreLocation: true,
    includeScore: true,
    ignoreDiacritics: true,
  });
  return (name) => {
    const asked = name.normalize('NFC').trim().toLowerCase().slice(0, LONGEST_NAME);
    if (!asked) return [];
    const exact = people.filter((person) => namesOf(person).some((known) => known === asked));
    if (exact.length > 0) return exact;
    const inWords = people.filter((person) =>
      namesOf(person).some((known) => known.split(/\s+/u).includes(asked)),
    );
    if (inWords.length > 0) return inWords;
    return fuse.search(asked).map(({ item }) => item);
  };
}

function namesOf(person: Person): readonly string[] {
  const office = person.of ? [`${person.role} of ${person.of}`, person.of] : [];
  return [person.name, ...person.also, person.role, ...office].map((name) => name.toLowerCase());
}

/** Fuse.js: 0 wants every letter, 1 takes anything; at 0.3 `Mellony` finds Meloni and `Biden` nobody. */
const THRESHOLD = 0.3;
/** Letters of a name that are looked at; Fuse.js slows down on long patterns. */
const LONGEST_NAME = 60;
