import { citiesEnglish } from '../../../language/en/world/cities.ts';
import { stateNamed } from '../../../language/en/world/nations.ts';
import { type Region, regionNamed } from '../../../language/en/world/regions.ts';
import type { ReadWord } from '../../../language/read-words.ts';
import { regionsAsked } from '../../plan/qualities.ts';
import { peoplesIn } from '../../premises/names/peoples.ts';
import { isPerson, type Shelf } from '../shelf.ts';

/** From which states and regions a list is wanted. */
export interface Where {
  /** Whether it is wanted from anywhere. */
  readonly isAsked: boolean;
  /** The words that say something else. */
  readonly left: readonly ReadWord[];
  /** Those that are from there; where none surely is, those of a state that lies there with a part. `home` is a state, body or town. */
  from<One>(all: readonly One[], home: (one: One) => string | undefined): readonly One[];
  /** Those of which nobody knows that they are from elsewhere. */
  notElsewhere<One>(all: readonly One[], home: (one: One) => string | undefined): readonly One[];
}

/** Reads from where a list is wanted: *european*, *american*, and *norlandic* of a Norland that only articles have. */
export function whereAsked(words: readonly ReadWord[], nouns: readonly string[], shelf: Shelf): Where {
  const asked = regionsAsked(words);
  const regions = asked.map(({ region }) => region);
  const inRegions = new Set(asked.flatMap((one) => one.words));
  const states = [...nouns, ...words.map(({ as }) => as)].flatMap((word) => stateOf(word, shelf) ?? []);
  const left = words.filter((word) => !inRegions.has(word) && stateOf(word.as, shelf) === undefined);
  const placed = (home: string | undefined): Placed => {
    if (home === undefined) return 'unknown';
    const state = stateOf(home, shelf);
    if (state !== undefined && states.includes(state)) return 'there';
    const places = regions.map((region) => placedIn(region, home, state));
    const best = ORDER.find((one) => places.includes(one));
    return best ?? (state === undefined ? 'unknown' : 'elsewhere');
  };
  return {
    isAsked: regions.length > 0 || states.length > 0,
    left,
    from(all, home) {
      const there = all.filter((one) => placed(home(one)) === 'there');
      return there.length > 0 ? there : all.filter((one) => placed(home(one)) === 'partly');
    },
    notElsewhere: (all, home) => all.filter((one) => placed(home(one)) !== 'elsewhere'),
  };
}

type Placed = 'there' | 'partly' | 'unknown' | 'elsewhere';

/** What counts where several regions are asked for. */
const ORDER: readonly Placed[] = ['there', 'partly', 'unknown', 'elsewhere'];

function placedIn({ within, partly }: Region, home: string, state: string | undefined): Placed {
  if (state !== undefined && within.has(state)) return 'there';
  if (state !== undefined && partly.has(state)) return 'partly';
  if (state !== undefined && stateNamed(state) !== undefined) return 'elsewhere';
  const continent = regionNamed(citiesEnglish().get(home.toLowerCase()) ?? '');
  if (!continent) return 'unknown';
  const isOverlapping = [...continent.within].some((one) => within.has(one));
  if (!isOverlapping) return 'elsewhere';
  return [...continent.within].every((one) => within.has(one)) ? 'there' : 'unknown';
}

/** The state that a word names, or those who are of it: of the list of states, or one that somebody in the articles is from. */
function stateOf(word: string, shelf: Shelf): string | undefined {
  return stateNamed(word) ?? homesOf(shelf).get(word.toLowerCase());
}

/** Whether a word in small letters says that something is of a state that only articles have: *norlandic*. */
export function isOfStory(word: string, shelf: Shelf): boolean {
  const state = homesOf(shelf).get(word);
  return state !== undefined && state.toLowerCase() !== word;
}

/** The states of people that only articles have, by their names and by the words for what is of them; worked out once. */
function homesOf(shelf: Shelf): ReadonlyMap<string, string> {
  const known = homes.get(shelf);
  if (known) return known;
  const own = new Set(shelf.facts.filter(isPerson).flatMap((person) => person.of ?? []));
  const names = [...own]
    .filter((name) => stateNamed(name) === undefined)
    .map((name) => [name, name] as const);
  const texts = shelf.sentences.map(({ text }) => text);
  const qualities = peoplesIn(texts, names);
  const made = new Map([
    ...[...qualities.values()].map((name) => [name.toLowerCase(), name] as const),
    ...qualities,
  ]);
  homes.set(shelf, made);
  return made;
}

const homes = new WeakMap<Shelf, ReadonlyMap<string, string>>();
