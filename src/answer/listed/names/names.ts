import { nationsEnglish } from '../../../language/en/nations.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { NameSort } from '../../../language/vocabulary/plan-words.ts';
import type { Citation, Line } from '../../answer.ts';
import { regionsAsked } from '../../plan/qualities.ts';
import { answerTuning } from '../../tuning.ts';
import { coverage, inOrder, namesThese, type Shelf, type Told } from '../shelf.ts';
import { calledSo } from './called-so.ts';
import { whereAsked } from './from-where.ts';
import { namesIn } from './names-in.ts';
import { withOffice } from './people.ts';
import { rosterOf } from './roster.ts';

/** Names of one sort, each with the places where it stands; of sorts without a table by the noun that was asked for. */
export function names(
  sort: NameSort | 'kind',
  noun: string | undefined,
  about: readonly ReadWord[],
  shelf: Shelf,
): Told | undefined {
  const found = eachOnce(
    [
      ...namesIn(shelf).filter((name) => isOf(name, sort, noun ?? '', shelf)),
      ...(sort === 'bodies' ? calledSo(wordsIn(shelf.words.sorts.bodies.nouns), shelf) : []),
    ],
    // A company goes by the first of its words, a place by all of them.
    BODIES.some((one) => one === sort),
    shelf,
  );
  const region = regionsAsked(about).flatMap(({ words }) => words);
  const others = about.filter((word) => !region.includes(word));
  const lines = inOrder(
    toldOf(others, inRegion(region, found, shelf), shelf)
      .map((called) => lineOfName(called, shelf))
      .filter(({ citations }) => citations.length > 0),
    shelf,
  );
  if (lines.length > (sort === 'kind' || others.length > 0 ? 1 : 0))
    return { lead: namesThese(shelf), lines };
  const people = sort === 'kind' ? withOffice(noun ?? '', shelf) : [];
  return people.length > 1 ? { lead: namesThese(shelf), lines: people } : undefined;
}

/** Names of a region that is asked for: *european countries*; where none surely is there, all that are not known to be elsewhere. */
function inRegion(
  region: readonly ReadWord[],
  found: readonly (readonly string[])[],
  shelf: Shelf,
): readonly (readonly string[])[] {
  const where = whereAsked(region, [], shelf);
  if (!where.isAsked) return found;
  const home = ([name]: readonly string[]) => name;
  const there = where.from(found, home);
  return there.length > 0 ? there : where.notElsewhere(found, home);
}

/** The names of which a sentence tells something: *places in Norland*; all of them where nothing more is asked. */
function toldOf(
  about: readonly ReadWord[],
  found: readonly (readonly string[])[],
  shelf: Shelf,
): readonly (readonly string[])[] {
  const rest = about.filter((word) => word.how === 'name' || !shelf.isMain(word));
  if (rest.length === 0) return found;
  const from = answerTuning.listed.coveredFrom;
  const own = shelf.sentences.filter(({ text }) => coverage(rest, text, shelf) >= from);
  const isAsked = (name: string) => rest.some(({ as }) => as.toLowerCase() === name.toLowerCase());
  return found.filter(
    (called) => !called.some(isAsked) && own.some(({ text }) => called.some((name) => text.includes(name))),
  );
}

/** What is called by several names once, the longest first: `United States` and `US`, or as a fact has it. */
function eachOnce(
  names: readonly string[],
  isShort: boolean,
  { facts }: Shelf,
): readonly (readonly string[])[] {
  const things = new Map<string, string[]>();
  for (const name of names) {
    const term = facts.find(
      (fact) => fact.kind === 'term' && (fact.name === name || fact.also.includes(name)),
    );
    const nation = nationsEnglish.get(name.toLowerCase());
    // A capital is a place of its own.
    const thing = term?.id ?? (nation && !nation.isCapital ? nation.name : name);
    const long = names.filter((other) => other.startsWith(`${thing} `));
    const whole = long.length === 1 && !thing.includes(' ') && isShort ? (long[0] ?? thing) : thing;
    things.set(
      whole,
      [...(things.get(whole) ?? []), name].toSorted((one, other) => other.length - one.length),
    );
  }
  return [...things.values()];
}

/** A name with the first places where it stands, and with the first that says what it is before any other. */
function lineOfName(names: readonly string[], { sentences }: Shelf): Line {
  const [name = ''] = names;
  const places = sentences.filter(({ text }) => names.some((one) => occurrencesOf(one, text).some(isWhole)));
  const seen = new Map<string, Citation>();
  for (const { article, paragraph, text, start, end } of places) {
    const key = `${article.id} ${paragraph}`;
    if (!seen.has(key)) seen.set(key, { article, paragraph, excerpt: { text, start, end } });
  }
  const all = [...seen.values()];
  const tells = ({ excerpt }: Citation) => names.some((one) => saysWhatIs(one, excerpt?.text ?? ''));
  const [first] = all;
  const told = all.find(tells);
  const own = [first, told, ...all].flatMap((place) => place ?? []);
  const shown = [...new Set(own)].slice(0, PLACES);
  return { text: name, citations: all.filter((place) => shown.includes(place)) };
}

/** Whether a text says what a name is: *Nato is the alliance*. */
export function saysWhatIs(name: string, text: string): boolean {
  return occurrencesOf(name, text).some((place) => isWhole(place) && IS_ONE.test(place.after));
}

function isWhole({ before, after }: Occurrence): boolean {
  return !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
}

function isOf(name: string, sort: NameSort | 'kind', noun: string, shelf: Shelf): boolean {
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

/** A state by its name in the runtime's list, or one that somebody leads, or that has what only states have. */
function isCountry(name: string, shelf: Shelf): boolean {
  if (regionsOf(shelf.search.reader.language.code).has(name.toLowerCase())) return true;
  if (rulersOf(name, shelf)) return true;
  if (isCalled(name, wordsIn(shelf.words.sorts.countries.nouns), shelf)) return true;
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
  if (isCalled(name, wordsIn(shelf.words.sorts.places.nouns), shelf)) return true;
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

/** Whether something is said to be there: *in Oldport*. */
function isWhere(name: string, where: RegExp, { sentences }: Shelf): boolean {
  const isThere = ({ before, after }: Occurrence) =>
    where.test(before) && !/^(?:\p{L}|['’]? \p{Lu})/u.test(after);
  return sentences.some(({ text }) => occurrencesOf(name, text).some(isThere));
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

function isPersonName(name: string, shelf: Shelf): boolean {
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
  const own = wordsIn(companies.nouns);
  const called = callingsOf(name, shelf, false).filter((word) => wordsIn(bodies.nouns).has(word));
  return called.some((word) => !own.has(word)) && !callingsOf(name, shelf).some((word) => own.has(word));
}

/** What a name ends with says what it is, or a noun beside it. */
function hasNoun(name: string, sort: NameSort, shelf: Shelf): boolean {
  if (endsAs(name, sort, shelf)) return true;
  const nouns = wordsIn(shelf.words.sorts[sort].nouns);
  // *The council of Oldport* is not called Oldport.
  return callingsOf(name, shelf, false).some((word) => nouns.has(word));
}

/** Whether the words of a name say what it is: *Venn Ferries*, *University of Oldport*, *Venn & Bell*. */
function endsAs(name: string, sort: NameSort, { words: { sorts } }: Shelf): boolean {
  const ends = wordsIn(sorts[sort].endings ?? '');
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

/** Whether a text calls a name by one of some nouns: *the trawler Santa Bixenta*, *Belmar, a small brewery*. */
function isCalled(name: string, nouns: ReadonlySet<string>, shelf: Shelf): boolean {
  return callingsOf(name, shelf).some((word) => nouns.has(word));
}

/** The nouns that stand right before a name, or in what is said to it after a comma or *is a*. */
function callingsOf(name: string, { sentences, facts }: Shelf, hasOf = true): readonly string[] {
  const texts = [...sentences.map(({ text }) => text), ...facts.map(({ says }) => says)];
  return texts.flatMap((text) => {
    let from = 0;
    return occurrencesOf(name, text).flatMap(({ before, after }) => {
      // No word is taken twice.
      const free = before.slice(from);
      const noun = /^[\p{L}’']/u.test(after)
        ? null
        : (ABOVE.exec(free) ?? APART.exec(free) ?? (hasOf ? BEFORE : RIGHT_BEFORE).exec(free));
      const told = noun || /\p{L}$/u.test(before) ? null : SAID_OF.exec(after);
      if (!noun && !told) return [];
      from = before.length + name.length + (told?.[0].length ?? 0);
      // “A spokeswoman for the company” is no company.
      // *A state company* is no state.
      const last = told?.groups?.after?.replace(BESIDE, '').split(' ').at(-1);
      return noun?.groups?.noun ?? last ?? [];
    });
  });
}

/** A place where a name stands in a text: what is before it, and after it. */
interface Occurrence {
  readonly before: string;
  readonly after: string;
}

/** Looked for without a pattern for each name, since to compile one takes longer than all else. */
function occurrencesOf(name: string, text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ before: text.slice(0, at), after: text.slice(at + name.length) });
  return found;
}

/** Whether a name is called by a word that is used like a noun: a ferry like a ship. */
function isUsedAs(name: string, noun: string, shelf: Shelf): boolean {
  const asked = shelf.search.reader.read(noun).words;
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

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}

/** The names that the runtime knows for the codes of ISO 3166, in small letters. */
function regionsOf(language: string): ReadonlySet<string> {
  let known = regions.get(language);
  if (!known) {
    const called = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const all = codes.filter((code) => !NO_STATES.has(code)).flatMap((code) => called.of(code) ?? []);
    const short = language === 'en' ? ['uk', 'us', 'usa', 'britain', 'america'] : [];
    known = new Set([...all.map((name) => name.toLowerCase()), ...short]);
    regions.set(language, known);
  }
  return known;
}

const regions = new Map<string, ReadonlySet<string>>();
/** Codes of ISO 3166 that are unions, zones and tests. */
const NO_STATES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO']);
/** How much alike two nouns are used, from 0 to 1, from which one is a kind of the other. */
const ALIKE = 0.5;
/** What a noun is beside, in a description. */
const BESIDE = / (?:of|for|in|at|from|on|with|who|that|der|des|von|für|de|del|en|para)(?: .*)?$/u;
/** *The trawler*, *a brewery called*; before a comma only without *the*. */
const APART = /(?<!\bthe )(?<noun>\p{L}+), (?:the )?$/u;
/** *The insurer of the waterworks, Venn & Bell*. */
const ABOVE =
  /(?:^|[,;] |[“"] ?)(?:the|an?|its|their|his|her|another|The|An?|Its|Their|Another) (?:[\p{Ll}-]+ )??(?<noun>[\p{Ll}-]+) (?:of|for|in|at|from|behind) [^,.;:“”"]{2,50}, $/u;
const RIGHT_BEFORE = /(?<noun>\p{L}+)(?: called| named)?(?: the)? $/u;
const BEFORE = /(?<noun>\p{L}+)(?: of|(?: called| named)?(?: the)?) $/u;
const SAID_OF = /^(?: is| was|,) (?:an?|the|another) (?<after>(?:[\p{Ll}\d-]+ ){0,3}[\p{Ll}-]+)(?=[ ,.;])/u;
/** *Is the alliance*, as the words behind a name. */
const IS_ONE = /^(?: is| was|,) (?:an?|the|one of) \p{Ll}/u;
const THERE =
  /(?<!\p{L})(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]ff|[Bb]etween|[Tt]owards?|(?:council|mayor|city|town|village|people|streets|outskirts|harbour|port|coast|island|hospital) of) (?:the )?(?:\p{Lu}[\p{L}-]+(?:,| and|, and) )*$/u;
const IN = /(?<!\p{L})(?:[Ii]n|[Nn]ear) (?:the )?$/u;
/** *Norlandic* and *Norlander* are what comes from there. */
const OF_PEOPLES = /^\S+(?:ians?|ese|ish|ic|ites?)$/u;
/** Sorts whose names are no places, even where one works there. */
const BODIES: readonly NameSort[] = ['bodies', 'companies', 'media'];
/** Places of a name that are shown. */
const PLACES = 3;
