/**
 * How an English word sounds, roughly: consonants that sound alike are one, vowels after the first letter are left out.
 * `coalishun` and `coalition` are both `klxn`. A key of one letter says nothing and is empty.
 */
export function soundOf(word: string): string {
  const consonants = RULES.reduce((spelt, [pattern, sound]) => spelt.replace(pattern, sound), word);
  const first = consonants.slice(0, 1).replace(/[aeiouy]/, 'a');
  const key = first + consonants.slice(1).replace(/[aeiouyh']/g, '');
  const once = key.replace(/(.)\1+/g, '$1');
  return once.length > 1 ? once : '';
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(t|s|c|ss|x)(ion|ian|ient)|shun|shon|shen/g, 'xn'],
  [/ph/g, 'f'],
  [/gh(?=t|$)|^k(?=n)|^w(?=r)|b$(?<=mb)/g, ''],
  [/^wh/g, 'w'],
  [/tch/g, 'x'],
  [/sch|sh|ch/g, 'x'],
  [/[sc](?=[eiy])|z/g, 's'],
  [/[ckq]+/g, 'k'],
  [/x(?!n)/g, 'x'],
  [/dg|j/g, 'j'],
];
