import { editDistance } from '../../spelling/edit-distance.ts';
import { withoutEndings } from './case-endings.ts';
import { type NameSound, saidAs, soundOf } from './name-sound.ts';
import { transliterate } from './transliterate.ts';

/** Finds which known name a word of another language is. */
export interface NamesAbroad {
  /** Whether two names stand side by side as one: `Mark Rutte`. */
  together(first: string, second: string): boolean;
  /** Whether a name is spelt like this. */
  has(name: string): boolean;
  /** The name that sounds like this word, in whichever case it stands; `loosely` allows for one sound more or less. */
  of(word: string, language: string, loosely: boolean): string | undefined;
}

/** Knows these names, each one word, and which of them stand side by side, with one blank between. */
export function createNamesAbroad(
  names: Iterable<string>,
  pairs: ReadonlySet<string> = new Set(),
): NamesAbroad {
  const all = new Set(names);
  const byFrame = new Map<string, { readonly name: string; readonly sound: NameSound }[]>();
  const short = new Map<string, string>();
  for (const name of all)
    for (const sound of saidAs(name).map(soundOf)) {
      if (sound.frame.length >= SHORTEST)
        byFrame.set(sound.frame, [...(byFrame.get(sound.frame) ?? []), { name, sound }]);
      else if (sound.whole.length >= WHOLE_FROM && !short.has(sound.whole)) short.set(sound.whole, name);
    }

  return {
    has: (name) => all.has(name),
    together: (first, second) => pairs.has(`${first} ${second}`),
    of(word, language, loosely) {
      const latin = transliterate(word, language).toLowerCase();
      // Russian has one letter for both sounds of `Haag`.
      const spelt = language === 'ru' && latin.includes('g') ? [latin, latin.replaceAll('g', 'h')] : [latin];
      const forms = spelt.flatMap((one) => withoutEndings(one, language)).map(soundOf);
      const whole = short.get(soundOf(latin).whole);
      if (whole !== undefined) return whole;
      for (const { frame, full } of forms) {
        const alike = byFrame.get(frame) ?? [];
        const [best] = alike
          .map(({ name, sound }) => ({ name, far: editDistance(full, sound.full, FAR) }))
          .filter(({ far }) => frame.length > 3 || far <= 2)
          .sort((one, other) => one.far - other.far);
        if (best) return best.name;
      }
      if (!loosely) return undefined;
      for (const { frame } of forms) {
        if (frame.length < LOOSE_FROM) continue;
        for (const [known, [first]] of byFrame) {
          if (known[0] !== frame[0] || known.length < LOOSE_FROM) continue;
          if (first && editDistance(frame, known, 1) <= 1) return first.name;
        }
      }
      return undefined;
    },
  };
}

/** Sounds of a name, at least; consonants and runs of vowels. */
const SHORTEST = 3;
const LOOSE_FROM = 5;
/** Letters of a name of fewer sounds, at least, which is found by all of them: `Oduya`. */
const WHOLE_FROM = 4;
/** Edits of what the vowels are, beyond which they are not counted. */
const FAR = 6;
