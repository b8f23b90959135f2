import { nationsEnglish } from '../../../language/en/world/nations.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import type { NameSort } from '../../../language/vocabulary/plan-words.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Citation, Line } from '../../answer.ts';
import { regionsAsked } from '../../plan/qualities.ts';
import { answerTuning } from '../../tuning.ts';
import { coverage, inOrder, namesThese, type Shelf, type Told } from '../shelf.ts';
import { calledSo } from './called-so.ts';
import { isWhole, occurrencesOf } from './callings.ts';
import { whereAsked } from './from-where.ts';
import { namesIn } from './names-in.ts';
import { namesOfKind } from './of-kind.ts';
import { withOffice } from './people.ts';
import { BODIES, isOf } from './sort-of-name.ts';

/** Names of one sort, each with the places where it stands; of sorts without a table by the noun that was asked for. */
export function names(
  sort: NameSort | 'kind',
  noun: string | undefined,
  about: readonly ReadWord[],
  shelf: Shelf,
): Told | undefined {
  const found = eachOnce(
    namesOfKind(sort, noun ?? '', shelf) ?? [
      ...namesIn(shelf).filter((name) => isOf(name, sort, noun ?? '', shelf)),
      ...(sort === 'bodies' ? calledSo(wordSet(shelf.words.sorts.bodies.nouns), shelf) : []),
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

/** Places of a name that are shown. */
const PLACES = 3;
/** *Is the alliance*, as the words behind a name. */
const IS_ONE = /^(?: is| was|,) (?:an?|the|one of) \p{Ll}/u;
