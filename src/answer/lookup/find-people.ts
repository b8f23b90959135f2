import type { Person } from '../../content/knowledge.ts';
import { editDistance } from '../../language/edit-distance.ts';
import { fold } from '../../language/fold.ts';

/** Finds the people that a name, title, role or misspelling may mean, best first; empty when nobody fits. */
export function createPeopleFinder(people: readonly Person[]): (name: string) => readonly Person[] {
  const known = people.map((person) => {
    const names = namesOf(person).map(plain);
    return {
      person,
      names,
      words: new Set(names.flatMap(wordsOf)),
      own: new Set(wordsOf(plain(person.name))),
    };
  });
  type Known = (typeof known)[number];

  return (name) => {
    const asked = plain(name.slice(0, LONGEST_NAME));
    if (!asked) return [];
    const exact = known.filter(({ names }) => names.includes(asked));
    if (exact.length > 0) return exact.map(({ person }) => person);
    const inWords = known.filter(({ words }) => words.has(asked));
    if (inWords.length > 0) return inWords.map(({ person }) => person);
    return alike(wordsOf(asked));
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

  function scoreOf(word: string, { words, own }: Known): number {
    return Math.max(fitOf(word, words), 2 * fitOf(word, own));
  }
}

/** 3 for the word itself, 2 for its beginning, 1 for a misspelling, 0 for something else. */
function fitOf(word: string, known: ReadonlySet<string>): number {
  if (known.has(word)) return 3;
  const all = [...known];
  if (all.some((each) => each.startsWith(word))) return 2;
  const allowed = Math.min(MOST_EDITS, Math.floor(word.length * EDITS_PER_LETTER));
  return allowed > 0 && all.some((each) => editDistance(word, each, allowed) <= allowed) ? 1 : 0;
}

function namesOf(person: Person): readonly string[] {
  const office = person.of ? [`${person.role} of ${person.of}`, person.of] : [];
  return [person.name, ...person.also, person.role, ...office];
}

function plain(name: string): string {
  return fold(name.normalize('NFC').toLowerCase()).trim();
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Edits for each letter of a misspelt word: `Mellony` is Meloni, `Biden` nobody. */
const EDITS_PER_LETTER = 0.3;
const MOST_EDITS = 2;
/** Letters of words such as `the` and `Mr`, which may fit nobody. */
const LONGEST_FILLER = 3;
/** Letters of a name that are looked at; no name is longer. */
const LONGEST_NAME = 60;
