import type { NameSort } from '../../../language/vocabulary/plan-words.ts';
import { wordSet } from '../../../language/word-set.ts';
import { coverage, type Shelf } from '../shelf.ts';
import { callingsOf, IN, isCalled, isWhere, occurrencesOf, THERE } from './callings.ts';
import { namesIn } from './names-in.ts';
import { rosterOf } from './roster.ts';
import { regionsOf } from './states-known.ts';

/** Whether a name is one of a sort; of a sort without a table by the noun that was asked for. */
export function isOf(name: string, sort: NameSort | 'kind', noun: string, shelf: Shelf): boolean {
  if (isPersonName(name, shelf) || (sort === 'companies' && /^\p{Ll}/u.test(name))) return false;
  if (sort === 'countries') return isCountry(name, shelf);
  if (sort === 'places') return isCountry(name, shelf) || isPlace(name, shelf);
  if (sort === 'media') return isMedium(name, shelf) || hasNoun(name, sort, shelf);
  if (sort === 'kind')
    return (
      endsWith(name, groupOf(noun, shelf)) ||
      isCalled(name, groupOf(noun, shelf), shelf) ||
      isUsedAs(name, noun, shelf)
    );
  if (isCountry(name, shelf)) return false;
  if (sort === 'companies')
    return (
      (ledByManager(name, shelf) && !isWhere(name, IN, shelf) && !isOtherBody(name, shelf)) ||
      endsAs(name, sort, shelf) ||
      (hasNoun(name, sort, shelf) && !isPlace(name, shelf))
    );
  return (
    hasNoun(name, 'bodies', shelf) ||
    hasNoun(name, 'companies', shelf) ||
    (isOfSomebody(name, shelf) && !isWhere(name, IN, shelf))
  );
}

/** Whether a name says that it is a company, or texts call it one. */
export function isCompany(name: string, shelf: Shelf): boolean {
  return hasNoun(name, 'companies', shelf);
}

/** A state by its name in the runtime's list, or one that somebody leads, or that has what only states have. */
export function isCountry(name: string, shelf: Shelf): boolean {
  if (regionsOf(shelf.search.reader.language.code).has(name.toLowerCase())) return true;
  if (rulersOf(name, shelf)) return true;
  if (isCalled(name, wordSet(shelf.words.sorts.countries.nouns), shelf)) return true;
  if (name.includes(' ') || OF_PEOPLES.test(name)) return false;
  const owned = new RegExp(`^(?:['’]s)? (?:${shelf.words.ofStates.source})(?!\\p{L})`, 'u');
  return shelf.sentences.some(({ text }) =>
    occurrencesOf(name, text).some(
      ({ before, after }) => !/(?:\p{L}|\p{Lu}\p{L}* )$/u.test(before) && owned.test(after),
    ),
  );
}

function rulersOf(name: string, { facts, words }: Shelf): boolean {
  return facts.some(
    (fact) => fact.kind === 'person' && fact.of === name && words.rulers.test(fact.role) && !/ /u.test(name),
  );
}

function isPlace(name: string, shelf: Shelf): boolean {
  const { facts } = shelf;
  if (facts.some((fact) => fact.kind === 'event' && fact.where !== undefined && stands(name, fact.where)))
    return true;
  if (isCalled(name, wordSet(shelf.words.sorts.places.nouns), shelf)) return true;
  return (
    // A mayor belongs to a town as a chairman to a body.
    (!isOfSomebody(name, shelf) || isWhere(name, IN, shelf)) &&
    isWhere(name, THERE, shelf) &&
    !isMedium(name, shelf) &&
    !isOtherBody(name, shelf) &&
    !OF_PEOPLES.test(name) &&
    !BODIES.some((sort) => endsAs(name, sort, shelf)) &&
    // One works at *Lodestar*, but Oldport Water is in Oldport.
    (isWhere(name, IN, shelf) || !BODIES.some((sort) => isShortFor(name, sort, shelf)))
  );
}

/** Whether it is what a body or company of several words is called in short: *Lodestar* for *Lodestar Mutual*. */
function isShortFor(name: string, sort: NameSort, shelf: Shelf): boolean {
  return namesIn(shelf).some((other) => other.startsWith(`${name} `) && endsAs(other, sort, shelf));
}

/** What people speak to that is no person: `CNN`, `the Post`, `readers of Truth Social`. */
function isMedium(name: string, shelf: Shelf): boolean {
  const { facts, articles } = shelf;
  const isHeard = facts.some(
    (fact) =>
      fact.kind === 'statement' &&
      fact.to !== undefined &&
      (fact.to.replace(/^\p{Ll}+ /u, '') === name || fact.to.endsWith(` of ${name}`)),
  );
  // *The Oldport Gazette* says where it comes from, too.
  const isOwn = articles.some(({ publisher }) => stands(name, publisher));
  return isHeard || (isOwn && !isWhere(name, IN, shelf));
}

/** Whether a name is that of somebody, or a part of it. */
export function isPersonName(name: string, shelf: Shelf): boolean {
  return rosterOf(shelf).some((one) => one.name.includes(name) || name.includes(one.name));
}

function isOfSomebody(name: string, { facts }: Shelf): boolean {
  return facts.some(
    (fact) => fact.kind === 'person' && fact.of !== undefined && stands(name, fact.of) && name.includes(' '),
  );
}

/** Whoever leads it has an office that only companies have. */
function ledByManager(name: string, { facts }: Shelf): boolean {
  const offices =
    /^(?:chief executive|chairman|chairwoman|managing director|finance director|owner|founder|ceo|cfo)/iu;
  return facts.some(
    (fact) =>
      fact.kind === 'person' && fact.of !== undefined && stands(name, fact.of) && offices.test(fact.role),
  );
}

/** Whether it is called an association or the like, which may have a chairman too. */
function isOtherBody(name: string, shelf: Shelf): boolean {
  const { bodies, companies } = shelf.words.sorts;
  const own = wordSet(companies.nouns);
  const called = callingsOf(name, shelf, false).filter((word) => wordSet(bodies.nouns).has(word));
  return called.some((word) => !own.has(word)) && !callingsOf(name, shelf).some((word) => own.has(word));
}

/** What a name ends with says what it is, or a noun beside it. */
function hasNoun(name: string, sort: NameSort, shelf: Shelf): boolean {
  if (endsAs(name, sort, shelf)) return true;
  const nouns = wordSet(shelf.words.sorts[sort].nouns);
  // *The council of Oldport* is not called Oldport.
  return callingsOf(name, shelf, false).some((word) => nouns.has(word));
}

/** Whether the words of a name say what it is: *Venn Ferries*, *University of Oldport*, *Venn & Bell*. */
function endsAs(name: string, sort: NameSort, { words: { sorts } }: Shelf): boolean {
  const ends = wordSet(sorts[sort].endings ?? '');
  const last = name.split(' ').at(-1) ?? '';
  const [head = '', joint = ''] = name.split(' ');
  if (sort === 'companies' && / & /u.test(name)) return true;
  return (
    name.includes(' ') && (ends.has(last) || (/^(?:of|for|de|des|der|del)$/u.test(joint) && ends.has(head)))
  );
}

/** Whether a name of several words ends with one of some nouns, `Lakeside Clinic`. */
function endsWith(name: string, nouns: ReadonlySet<string>): boolean {
  return name.includes(' ') && nouns.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Whether a name is called by a word that is used like a noun: a ferry like a ship. */
function isUsedAs(name: string, noun: string, shelf: Shelf): boolean {
  const asked = shelf.search.reader.read(noun).words;
  if (coverage(asked, '', shelf) === 1) return false;
  return callingsOf(name, shelf).some(
    (word) => /^\p{Ll}{3,}$/u.test(word) && coverage(asked, word, shelf) >= ALIKE,
  );
}

/** A noun with the words that mean nearly the same, in one and in several. */
function groupOf(noun: string, { search }: Shelf): ReadonlySet<string> {
  const [read] = search.reader.read(noun).words;
  const groups = (read?.groups ?? []).flatMap((group) => group.replace('~', '').split(' '));
  const all = [
    noun,
    noun.replace(/ies$/u, 'y'),
    noun.replace(/s$/u, ''),
    noun.replace(/e[sn]$/u, ''),
    ...groups,
  ];
  return new Set(all.flatMap((word) => [word, `${word}s`]).filter((word) => word.length > 2));
}

function stands(name: string, text: string): boolean {
  return ` ${text} `.includes(` ${name} `) || text.split(/, | of /u).includes(name);
}

/** *Norlandic* and *Norlander* are what comes from there. */
const OF_PEOPLES = /^\S+(?:ians?|ese|ish|ic|ites?)$/u;
/** Sorts whose names are no places, even where one works there. */
export const BODIES: readonly NameSort[] = ['bodies', 'companies', 'media'];
/** How much alike two nouns are used, from 0 to 1, from which one is a kind of the other. */
const ALIKE = 0.5;
