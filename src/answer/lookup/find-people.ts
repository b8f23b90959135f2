import type { Person } from '../../content/knowledge.ts';
import { type FuzzyIndex, plainName, wordsOf } from '../../search/index/fuzzy.ts';

/** Finds the people that a name, title, role or misspelling may mean, best first; empty when nobody fits. */
export function createPeopleFinder(
  people: readonly Person[],
  fuzzy: FuzzyIndex,
): (name: string) => readonly Person[] {
  const known = people.map((person) => {
    const names = namesOf(person).map(plainName);
    return {
      person,
      names,
      words: new Set(wordsOf(names)),
      own: new Set(wordsOf([person.name])),
    };
  });
  type Known = (typeof known)[number];

  return (name) => {
    const asked = plainName(name.slice(0, LONGEST_NAME));
    if (!asked) return [];
    const exact = known.filter(({ names }) => names.includes(asked));
    if (exact.length > 0) return exact.map(({ person }) => person);
    const inWords = known.filter(({ words }) => words.has(asked));
    if (inWords.length > 0) return inWords.map(({ person }) => person);
    return alike(wordsOf([asked]));
  };

  /** Whoever most words fit; nobody when a word is left that fits nobody: `Joe Biden` is not another president. */
  function alike(asked: readonly string[]): readonly Person[] {
    const scores = known.map((one) => asked.map((word) => scoreOf(word, one)));
    const strange = asked.some(
      (word, at) => word.length > LONGEST_FILLER && scores.every((each) => each[at] === 0),
    );
    if (strange) return [];
    const sums = scores.map((each) => each.reduce((sum, score) => sum + score, 0));
    const best = Math.max(0, ...sums);
    return known
      .map(({ person }, at) => ({ person, score: sums[at] ?? 0 }))
      .filter(({ score }) => score > best / 2)
      .sort((one, other) => other.score - one.score)
      .map(({ person }) => person);
  }

  function scoreOf(word: string, { words, own, person }: Known): number {
    return Math.max(fitOf(word, words, person), 2 * fitOf(word, own, person));
  }

  /** 3 for the word itself, 2 for its beginning, 1 for a misspelling, 0 for something else. */
  function fitOf(word: string, known: ReadonlySet<string>, person: Person): number {
    if (known.has(word)) return 3;
    if ([...known].some((each) => each.startsWith(word))) return 2;
    return misspelt(word).some(({ line }) => line.record === person.id && known.has(line.text)) ? 1 : 0;
  }

  /** The words of names that are spelt much like it, and are nearly as long. */
  function misspelt(word: string) {
    if (word.length < SHORTEST) return [];
    return fuzzy
      .search(word, ['name'], MOST_ALIKE)
      .filter(({ line }) => Math.abs(line.text.length - word.length) <= MOST_LONGER);
  }
}

function namesOf(person: Person): readonly string[] {
  const office = person.of ? [`${person.role} of ${person.of}`, person.of] : [];
  return [person.name, ...person.also, person.role, ...office];
}

/** Letters of a word from which it may be misspelt. */
const SHORTEST = 4;
/** Words of names that are looked at for one that is misspelt. */
const MOST_ALIKE = 12;
/** Letters that a misspelt word has more or less. */
const MOST_LONGER = 2;
/** Letters of words such as `the` and `Mr`, which may fit nobody. */
const LONGEST_FILLER = 3;
/** Letters of a name that are looked at; no name is longer. */
const LONGEST_NAME = 60;
