import { fold } from '../characters/fold.ts';

/**
 * How a name sounds, whatever language spells it, in letters without the end that cases change: `Selenskyj`, `Zełenski` and
 * `Zelensky` are alike, and so are `Wachington`, `Waszyngton` and `Washington`.
 */
export interface NameSound {
  /** Consonants, with one `a` for each run of vowels: `salansk`. */
  readonly frame: string;
  /** The same with its vowels. */
  readonly full: string;
}

/** Spellings of one sound in the languages of Europe; the longer first. Source: general knowledge of their spelling. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^[uw](?=[aeiou])/gu, 'v'],
  [/schtsch|shch|szcz|chtch/gu, 's'],
  [/tsch|tch|dsch|dzh|dż|dj/gu, 'c'],
  [/sch|sh|sz|š|ş/gu, 's'],
  [/cz|č|ć/gu, 'c'],
  [/zh|ż|ź|ž/gu, 's'],
  [/kh|ch|x/gu, 'h'],
  [/th/gu, 't'],
  [/ph|ff/gu, 'f'],
  [/gh/gu, 'g'],
  [/ts|tz/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|qu|q|c/gu, 'k'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/ou|oo/gu, 'u'],
  [/[jy]/gu, 'i'],
];

/** How a name in Latin letters sounds. */
export function soundOf(name: string): NameSound {
  let sound = name.toLowerCase().normalize('NFC');
  for (const [spelling, letter] of SPELLINGS) sound = sound.replace(spelling, letter);
  const full = fold(sound)
    .replace(/[^a-z]/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?<=[a-z]{2})[aeiou]+$/u, '');
  return { full, frame: full.replace(/[aeiou]+/gu, 'a') };
}
