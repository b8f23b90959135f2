import { givenNames } from '../../../language/given-names.ts';
import { inOrder, namesThese, type Shelf, surnameOf, type Told } from '../shelf.ts';
import { type Named, rosterOf } from './roster.ts';

/**
 * The women or the men whom the articles name, where a question asks for them and for nothing else: an article seldom says who is one,
 * but goes on with *she* or calls her a chairwoman. Undefined where that is not asked or tells nobody.
 */
export function ofSex(nouns: readonly string[], shelf: Shelf): Told | undefined {
  const { sexes } = shelf.words;
  const wanted = sexes.findIndex(([called]) => nouns.some((noun) => called.test(noun)));
  const others = nouns.filter((noun) => !sexes[wanted]?.[0].test(noun));
  const isOther = (noun: string) => !shelf.search.reader.read(noun).words.every(shelf.isMain);
  if (wanted < 0 || others.some(isOther)) return undefined;
  const people = rosterOf(shelf);
  const own = people.filter((person) => sexOf(person, people, shelf) === wanted);
  const lines = inOrder(
    own.map(({ line }) => line),
    shelf,
  );
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** The row of words for the sex of whoever is named, 0 for women and 1 for men; -1 where nothing tells it. */
export function sexOfNamed(name: string, shelf: Shelf): number {
  const people = rosterOf(shelf);
  const own = people.find((one) => one.name === name);
  return own ? sexOf(own, people, shelf) : -1;
}

/** Which row of words what is told of somebody has more of; where it has as many of each, by the given name; else -1. */
function sexOf(one: Named, people: readonly Named[], { sentences, facts, words }: Shelf): number {
  const { sexes, pronouns } = words;
  const names = people.filter((other) => other !== one).map(surnameOf);
  const namesNobody = (text: string) => !names.some((name) => text.includes(name));
  const own = surnameOf(one);
  const about = (text: string) => text.includes(own) && namesNobody(text);
  const told = sentences.flatMap(({ text, article, paragraph }, at) => {
    if (!about(text)) return [];
    const rest = sentences.slice(at + 1);
    const end = rest.findIndex(
      (next) => next.article !== article || next.paragraph !== paragraph || !namesNobody(next.text),
    );
    return [after(text, own), ...rest.slice(0, end < 0 ? undefined : end).map((next) => next.text)];
  });
  const said = facts.filter(({ says }) => about(says)).map(({ says }) => after(says, own));
  // *Her lawyer* may be a man.
  const called = [one.line.term === undefined ? '' : one.role, ...(one.person?.also ?? [])].filter(
    (name) => !pronouns.test(name),
  );
  const all = [...called, ...told, ...said];
  const [first = 0, second = 0] = sexes.map(([, tells]) => all.filter((text) => tells.test(text)).length);
  return first === second ? byGivenName(one.name) : first > second ? 0 : 1;
}

/** The row of those who mostly bear a given name; -1 for a name that tells nothing. */
function byGivenName(name: string): number {
  const given = name.split(/[ -]/u).map((part) => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  return [givenNames.women, givenNames.men].findIndex((names) =>
    given.slice(0, -1).some((one) => names.has(one)),
  );
}

/** What follows on a name. */
function after(text: string, name: string): string {
  return text.slice(text.indexOf(name) + name.length);
}
