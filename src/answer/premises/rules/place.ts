import { namedDaysOf } from '../../../language/calendar/named-days.ts';
import { citiesEnglish } from '../../../language/en/world/cities.ts';
import type { ClaimWord } from '../claim.ts';
import type { Claim, Known, Rule } from '../compared.ts';
import type { Party } from '../deeds/parties.ts';
import { isOfOneself } from '../names/strangers.ts';

/** A place in a text: what stands after *in* or *at*. */
interface Place extends Party {
  /** Buildings, seas and bodies have *the* before them and towns and most countries have not: only the same are compared. */
  readonly hasThe: boolean;
  /** *At* is said of a spot, *in* of what it may lie in: only the same are compared. */
  readonly isAt: boolean;
  readonly isState: boolean;
  /** Of a state and of its capital. */
  readonly nation?: string | undefined;
}

/**
 * The answer is in one place and the question in another. Not told where one may lie in the other: an article says so, or
 * one is a country that the articles speak of, and the other is none.
 */
export const place: Rule = (asked, { where, known }, about) => {
  const own = once(placesIn(where, about, true));
  for (const theirs of placesIn(asked, about, false)) {
    const [mine, ...others] = own.filter((one) => one.hasThe === theirs.hasThe && one.isAt === theirs.isAt);
    if (!mine || others.length > 0 || about.isSame(theirs, mine)) continue;
    if (known.text.toLowerCase().includes(theirs.text.toLowerCase())) continue;
    if (asked.parties.some((party) => about.isSame(party, mine))) continue;
    if (about.isWithin(theirs, mine)) continue;
    if (theirs.isState !== mine.isState && (about.isNamed(theirs) || mine.isState)) continue;
    if (theirs.isState !== mine.isState && theirs.nation !== undefined && theirs.nation === mine.nation)
      continue;
    return [{ kind: 'place', asked: capitalised(theirs.text), says: mine.text }];
  }
  return [];
};

function placesIn(
  { text, words }: Claim,
  { isStrange, isFamiliar }: Known,
  isShown: boolean,
): readonly Place[] {
  return words.flatMap((word, at) => {
    const the = /^the$/i.test(words[at - 1]?.text ?? '') ? 1 : 0;
    const before = words[at - 1 - the];
    const isAfterIn = IN.test(placing(words, at - 1 - the)) && !isOfOneself(text.slice(0, word.start));
    // “What came before the Geneva talks” asks for something else.
    const isOfEvent = isShown && EVENT.test(words[at + 1]?.text ?? '') && !words[at + 1]?.isApart;
    // *In the trade dispute* is in a dispute, and a name only where it is written as one.
    const next = words[at + 1];
    const isOfNext = THE_THING.test(word.text) && next?.word?.stop === false && !next.isApart;
    if (!(isAfterIn || isOfEvent) || word.isApart || word.isOwner || word.isQuality || isOfNext) return [];
    if (monthOf(word.text.toLowerCase(), 'in') !== undefined) return [];
    const key = keyOf(word) ?? (isElsewhere(word) ? word.text.toLowerCase() : undefined);
    const hasThe = the === 1 && isAfterIn && word.nation === undefined;
    const isAt = isAfterIn && /^at$/i.test(before?.text ?? '');
    const isState = word.nation !== undefined && !word.isCapital;
    return key === undefined ? [] : [{ key, text: word.text, hasThe, isAt, isState, nation: word.nation }];

    function isElsewhere(one: ClaimWord): boolean {
      const isCity = citiesEnglish().has(one.text.toLowerCase()) && !isFamiliar(one);
      const isWritten = /^\p{Lu}\p{Ll}/u.test(one.text) && one.word?.stop === false && !one.startsSentence;
      return isAfterIn && (isCity || isStrange(one, words) || (!isShown && isWritten));
    }
  });
}

/** The preposition before a place, also before *the cathedral of* it. */
function placing(words: readonly ClaimWord[], at: number): string {
  const isOf = /^of$/i.test(words[at]?.text ?? '') && /^(the|a|an)$/i.test(words[at - 2]?.text ?? '');
  return words[isOf ? at - 3 : at]?.text ?? '';
}

/** A thing that is called so: *the trade*. */
const THE_THING = /^the \p{Ll}/u;
const IN = /^(in|at|near|outside)$/i;

function keyOf({ text, name, nation, isCapital }: ClaimWord): string | undefined {
  if (nation !== undefined) return isCapital ? text.toLowerCase() : nation;
  return name;
}

/** What a place is named with, *the Geneva summit*. */
const EVENT = /^(summit|meeting|talks|visit|conference|hearing|trial|match|game)$/i;

function once(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((one) => [one.key, one])).values()];
}

function capitalised(name: string): string {
  return name.replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase());
}

const { monthOf } = namedDaysOf('en');
