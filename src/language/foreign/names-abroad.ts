import { editDistance } from '../spelling/edit-distance.ts';
import { withoutEndings } from './case-endings.ts';
import { type NameSound, soundOf } from './name-sound.ts';
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
  for (const name of all) {
    const sound = soundOf(name);
    if (sound.frame.length < SHORTEST) continue;
    byFrame.set(sound.frame, [...(byFrame.get(sound.frame) ?? []), { name, sound }]);
  }

  return {
    has: (name) => all.has(name),
    together: (first, second) => pairs.has(`${first} ${second}`),
    of(word, language, loosely) {
      const forms = withoutEndings(transliterate(word, language).toLowerCase(), language).map(soundOf);
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
/** Edits of what the vowels are, beyond which they are not counted. */
const FAR = 6;
