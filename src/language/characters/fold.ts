const folded = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/**
 * Takes the accents off a lower-case word: `zürich` becomes `zurich`, `ёлка` becomes `елка`.
 *
 * Only for words that have been stemmed and compared with a stop list: it also turns the Russian letter й into и.
 */
export function fold(word: string): string {
  if (/^[a-z0-9']*$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => folded.get(letter) ?? letter);
}
