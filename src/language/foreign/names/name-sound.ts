import { fold } from '../../characters/fold.ts';

/**
 * How a name sounds, whatever language spells it, in letters without the end that cases change: `Selenskyj`, `Zełenski` and
 * `Zelensky` are alike, and so are `Wachington`, `Waszyngton` and `Washington`.
 */
export interface NameSound {
  /** Consonants, with one `a` for each run of vowels: `salansk`. */
  readonly frame: string;
  /** The same with its vowels. */
  readonly full: string;
  /** That with the vowels at its end, which cases change. */
  readonly whole: string;
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
  const whole = fold(sound)
    .replace(/[^a-z]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  const full = whole.replace(/(?<=[a-z]{2})[aeiou]+$/u, '');
  return { whole, full, frame: full.replace(/[aeiou]+/gu, 'a') };
}

/**
 * A name of an English text in each spelling that tells how it may be said: `Banerjee` as it stands and with the first sound of
 * *jam*, which others write as two letters.
 */
export function saidAs(name: string): readonly string[] {
  return /j/iu.test(name) ? [name, name.replace(/j/giu, 'dzh')] : [name];
}
