import type { Person } from '../../../content/knowledge.ts';
import { presentedIn } from '../../../language/presented.ts';
import type { SortWords } from '../../../language/vocabulary/plan-words.ts';
import type { Line } from '../../answer.ts';
import { citeFacts } from '../../cite/cite-facts.ts';
import { isPerson, lineOfSentence, type Sentence, type Shelf, surnameOf } from '../shelf.ts';

/** Somebody whom the articles name, and what they are: by a fact, or as a sentence presents them. */
export interface Named {
  readonly name: string;
  /** As the fact or the sentence has it; where it tells it in other ways, the words around the name. */
  readonly role: string;
  readonly line: Line;
  readonly person?: Person;
}

/** Everybody whom facts present, and whom only a sentence does: *Ada Venn, the mayor*. */
export function rosterOf(shelf: Shelf): readonly Named[] {
  const known = rosters.get(shelf);
  if (known) return known;
  const facts = shelf.facts.filter(isPerson).map(
    (person): Named => ({
      name: person.name,
      role: person.role,
      line: lineOfPerson(person, shelf),
      person,
    }),
  );
  const made = [...facts, ...presentedOnly(facts, shelf)];
  rosters.set(shelf, made);
  return made;
}

/** A name with the office, as the fact has them. */
export function lineOfPerson(person: Person, { knowledge }: Pick<Shelf, 'knowledge'>): Line {
  const office = person.of === undefined ? person.role : `${person.role}, ${person.of}`;
  const citations = citeFacts([person], [person.says], knowledge).slice(0, 2);
  return { term: person.name, text: office, fact: person, citations };
}

function presentedOnly(facts: readonly Named[], shelf: Shelf): readonly Named[] {
  const isThing = createIsThing(shelf);
  const surnames = facts.map(surnameOf);
  const isNew = (name: string) => name.includes(' ') && !surnames.some((surname) => name.includes(surname));
  const all = shelf.articles.flatMap((article) => {
    const own = shelf.sentences.filter((one) => one.article === article);
    return presentedIn(own, article.language).flatMap(({ name, role, of = '', text, paragraph }): Named[] => {
      const at = own.find((one) => one.paragraph === paragraph && one.text === text);
      if (!at || !isNew(name) || isThing(name, role)) return [];
      const office = of === '' ? role : `${role}, ${of}`;
      return [{ name, role, line: { ...lineOfSentence(at), term: name, text: office } }];
    });
  });
  const found = onceEach(all);
  const taken = [...surnames, ...found.map(surnameOf)];
  const told = shelf.sentences
    .flatMap((sentence) => toldIn(sentence, isThing))
    .filter(({ name }) => !taken.some((surname) => name.includes(surname)));
  return [...found, ...onceEach(told)];
}

function onceEach(all: readonly Named[]): readonly Named[] {
  return all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at);
}

/** Those of whom a sentence tells otherwise who they are: `said Ada Venn, 34`, `Ada Venn, who leads the guild, said`. */
function toldIn(sentence: Sentence, isThing: (name: string, role: string) => boolean): readonly Named[] {
  return [...sentence.text.matchAll(PRESENTED)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const { name = groups.after ?? '', does } = groups;
    const line = lineOfSentence(sentence);
    // *A retired judge, Ada Venn,* has it before the name.
    const [before = ''] = /[^,.;:“”"]*(?=, $)/u.exec(sentence.text.slice(0, index)) ?? [];
    const behind = sentence.text.slice(index, index + length + BEHIND);
    if (isThing(name, groups.after === undefined ? '' : before)) return [];
    return {
      name,
      role: does ?? (groups.after === undefined ? behind : before),
      line: does === undefined ? line : { ...line, term: name, text: does },
    };
  });
}

/** Tells whether a name is that of a place, a body or a company, by its words or by what it is called. */
function createIsThing({ words: { sorts }, facts }: Shelf): (name: string, role: string) => boolean {
  const all: readonly SortWords[] = Object.values(sorts);
  const nouns = new Set(all.flatMap((sort) => sort.nouns.split(' ')));
  const endings = new Set(all.flatMap(({ endings = '' }) => endings.split(' ')));
  const terms = facts.filter((fact) => fact.kind === 'term');
  return (name, role) => {
    const [head = ''] = role.split(/ (?:of|at|for|from|in|that|with|on) /u);
    // *A study by a consultancy, Venn Bell,* is by no person.
    const [, kind = ''] = /(?:^| )an? (?:[\p{L}-]+ )?(\p{L}+)$/u.exec(role) ?? [];
    return (
      nouns.has(kind) ||
      name.split(' ').some((word) => endings.has(word) || nouns.has(word.toLowerCase())) ||
      nouns.has(head.split(' ').at(-1) ?? '') ||
      terms.some((term) => term.name.includes(name))
    );
  };
}

const rosters = new WeakMap<Shelf, readonly Named[]>();

/** A name, but for that of where somebody is, with an age or with what its bearer does behind it, or between commas behind what they are. */
const PRESENTED =
  /(?<!(?<!\p{L})(?:of|in|on|at|to|from|near) )(?<name>\p{Lu}\p{Ll}+(?: (?:von |van |de |der |la )*\p{Lu}[\p{L}-]+)+)(?=, (?:\d{1,3}\b(?! (?!and )\p{Ll})|whose\b|who (?<does>[^,.;:“”"]{4,90})))|(?<=\p{Ll}, )(?<after>\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)(?=, )/gu;
/** Characters behind a name that tell who it is. */
const BEHIND = 60;
