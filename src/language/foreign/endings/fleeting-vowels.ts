/**
 * What a noun loses that has a vowel before its last letter in the plural of what is counted, and how it may end then: `жінок`
 * of `жінка`, `писем` of `письмо`, `okien` of `okno`. Source: general knowledge of the declensions of Slavic languages.
 */
const ROWS: ReadonlyMap<string, readonly [vowel: RegExp, ...endings: string[]]> = new Map([
  ['pl', [/(?<=\p{L}{2})i?e(?=\p{L}$)/u, 'a', 'o']],
  ['ru', [/(?<=\p{L}{2})[оеё](?=\p{L}$)/u, 'а', 'я', 'о', 'е', 'и']],
  ['uk', [/(?<=\p{L}{2})[оеєі](?=\p{L}$)/u, 'а', 'я', 'о', 'е', 'і']],
]);

/** What the first case of a lower-case noun may be; nothing where it has no such vowel. */
export function withoutFleetingVowel(word: string, language: string): readonly string[] {
  const [vowel, ...endings] = ROWS.get(language) ?? [];
  if (!vowel?.test(word)) return [];
  const bare = word.replace(vowel, '');
  const soft = bare.replace(/(?=\p{L}$)/u, 'ь');
  return endings.flatMap((ending) => [bare + ending, soft + ending]);
}
