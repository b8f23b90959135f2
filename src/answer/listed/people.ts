import type { Person } from '../../content/knowledge.ts';
import { stateNamed } from '../../language/en/nations.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Line } from '../answer.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { nearTo } from './everything.ts';
import {
  coverage,
  inOrder,
  isPerson,
  lineOfSentence,
  namesThese,
  type Shelf,
  surnameOf,
  type Told,
} from './shelf.ts';

/**
 * Everybody whom the articles name, in their order, also whom only a sentence presents; of a group of offices (`noun`) or a
 * body only those. Undefined for fewer than two.
 */
export function people(about: readonly ReadWord[], noun: string, shelf: Shelf): Told | undefined {
  const { groups, personal, sexes } = shelf.words;
  // Of whom nobody is known to be one, all the others are no list.
  if (sexes.some(([called]) => called.test(noun))) return undefined;
  const known = shelf.facts.filter(isPerson);
  const names = known.map(surnameOf);
  const told = shelf.sentences.filter(({ text }) =>
    presented(text).some((name) => !names.some((surname) => name.includes(surname))),
  );
  const all = inOrder(
    [...known.map((person) => lineOfPerson(person, shelf)), ...told.map(lineOfSentence)],
    shelf,
  );
  const group = groups.find(([nouns]) => nouns.test(noun))?.[1];
  const ofNoun = group ? all.filter(({ text }) => group.test(text)) : withOffice(noun, shelf);
  const some = group || ofNoun.length > 0 ? ofNoun : all;
  const rest = about.filter(
    (word) => !personal.test(word.as) && (word.how === 'name' || !shelf.isMain(word)),
  );
  const states = [noun, ...rest.map(({ as }) => as)].flatMap((word) => stateNamed(word) ?? []);
  const left = rest.filter(({ as }) => stateNamed(as) === undefined);
  const from = some.filter(({ fact }) => {
    const state = fact?.kind === 'person' && fact.of !== undefined ? stateNamed(fact.of) : undefined;
    return state !== undefined && states.includes(state);
  });
  const own = from.length > 0 ? from : some;
  const others = from.length > 0 ? left : rest;
  const lines = others.length === 0 ? own : nearTo(own, others, shelf);
  return lines.length > (from.length > 0 ? 0 : 1) ? { lead: namesThese(shelf), lines } : undefined;
}

/**
 * Who takes part in what was asked about; undefined where nobody is known to, or where the question has a word that
 * nothing which is known of the event has: `who is going to win`.
 */
export function coming(about: readonly ReadWord[], withHost: boolean, shelf: Shelf): Told | undefined {
  const there = shelf.facts
    .filter(isPerson)
    .filter(({ attendance }) => attendance !== undefined && attendance !== 'not-mentioned')
    .filter(({ attendance }) => withHost || attendance !== 'host');
  if (there.length < 2) return undefined;
  // What they come to is told where they are named; another event has other guests.
  const named = new Set(there.flatMap(({ paragraphs }) => paragraphs));
  const events = shelf.facts.filter(
    (fact) => fact.kind === 'event' && fact.paragraphs.some((paragraph) => named.has(paragraph)),
  );
  const known = [
    ...there.map(({ says }) => says),
    ...events.map((event) =>
      event.kind === 'event' ? [event.says, event.name, event.when, event.where].join('. ') : '',
    ),
  ].join('. ');
  // A wrong day is set right beside the list.
  const { language } = shelf.search.reader;
  const asked = about.filter(({ as }) => language.detailOf(as) !== 'date');
  if (coverage(asked, known, shelf) < KNOWN) return undefined;
  const from = there.filter(({ of = '' }) => asked.some(({ as }) => as.toLowerCase() === of.toLowerCase()));
  const shown = from.length > 0 ? from : there;
  if (shown.length < 2) return undefined;
  return { lead: namesThese(shelf), lines: shown.map((person) => lineOfPerson(person, shelf)) };
}

/** The people whose office is a kind of what was asked for: *scientists*, *ministers*. */
export function withOffice(noun: string, shelf: Shelf): readonly Line[] {
  const asked = shelf.search.reader.read(noun).words;
  return asked.length === 0
    ? []
    : shelf.facts
        .filter(isPerson)
        .filter(({ role }) => role.split(/[ ,-]+/u).some((word) => coverage(asked, word, shelf) >= ALIKE))
        .map((person) => lineOfPerson(person, shelf));
}

/** A name with the office, as the fact has them. */
export function lineOfPerson(person: Person, { knowledge }: Pick<Shelf, 'knowledge'>): Line {
  const office = person.of === undefined ? person.role : `${person.role}, ${person.of}`;
  const citations = citeFacts([person], [person.says], knowledge).slice(0, 2);
  return { term: person.name, text: office, fact: person, citations };
}

/** The names of those of whom a sentence tells who they are: `said Ada Venn, 34, a teacher`. */
function presented(text: string): readonly string[] {
  return (text.match(PRESENTED) ?? []).map((name) => name.replace(/^, /u, ''));
}

const PRESENTED =
  /\p{Lu}\p{Ll}+(?: (?:von |van |de |der |la )*\p{Lu}[\p{L}-]+)+(?=, (?:\d{1,3}|an?|the|whose|who)\b)|, \p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+(?=, )/gu;

/** How much alike a noun and an office are used, from 0 to 1, from which one is a kind of the other. */
const ALIKE = 0.5;
/** How much of a question's words is known of an event that it is about, from 0 to 1. */
const KNOWN = 0.8;
