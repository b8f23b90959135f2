/**
 * A text with the letters and digits of a plain keyboard, as a person reads it: `３２`, `٣٢` and `𝟑𝟐` are 32, `𝐓𝐫𝐮𝐦𝐩` is
 * Trump, `¼` is 1/4, and the footnote of `32¹` is left out. Letters of other scripts stay as they are.
 *
 * Source: Unicode's compatibility decomposition (NFKC), and its promise that the ten digits of each script follow one
 * another from zero (Unicode Standard, 4.6).
 */
export function plainCharacters(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(FOOTNOTE, '')
    .replace(/(\p{Nd})?([¼-¾⅐-⅞])/gu, (_, whole: string | undefined, part: string) =>
      whole === undefined ? compatible(part) : `${whole} ${compatible(part)}`,
    )
    .replace(/[^\P{Nd}0-9]/gu, digit)
    .replace(/[\p{L}\p{Nl}\p{No}\p{So}％﹪．，：／]/gu, keyed)
    .replace(/[٪٫٬⁄‐‑]/gu, (mark) => MARKS.get(mark) ?? mark);
}

const UNUSUAL = /[^\s -\u00b1\u00b4-\u00b8\u00ba\u00bb\u00bf-\u024f\u0370-\u052f‘’“”–—…]/u;

/** Behind a word, a number or what ends a sentence; the square of a unit is none. */
const FOOTNOTE = /(?<=[\p{L}\p{N}.,;:!?"'”’)\]])(?<!(?<!\p{L})(?:[kcdm]?m|ft|mi|in|yd))[⁰¹²³⁴-⁹]+/gu;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['٪', '%'],
  ['٫', '.'],
  ['٬', ','],
  ['⁄', '/'],
  ['‐', '-'],
  ['‑', '-'],
]);

function compatible(character: string): string {
  return character.normalize('NFKC').replace('\u2044', '/');
}

/** The value of a digit of any script. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** A letter, digit or mark that is another form of one on the keyboard; ordinals such as `1ª` are letters of their own. */
function keyed(character: string): string {
  if (character < '\u0080' || /[ªº]/u.test(character)) return character;
  const plain = compatible(character);
  const isOne = /^[\w%.,:/]$/u.test(plain);
  // `ﬁ` and `Ⅷ`; `™` and `㎏` are signs.
  const isRun = /^[A-Za-z]{2,}$/u.test(plain) && /[\p{Ll}\p{Nl}]/u.test(character);
  return isOne || isRun || /^\d{2}$/u.test(plain) ? plain : character;
}
