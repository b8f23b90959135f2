import { plainCharacters } from './characters/plain-characters.ts';

/** A word of a text, as the checker compares it. */
export interface Word {
  /** As it stands, without a possessive ending: `Trump` for `Trump’s`. */
  readonly text: string;
  /** For comparison: lower-case, without accents and full stops: `us` for `U.S.`, `percent` for `%`. */
  readonly folded: string;
  /** It begins with a capital letter. */
  readonly capitalised: boolean;
  /** It is capitalised and a sentence or quotation begins with it. */
  readonly startsSentence: boolean;
}

const wordPattern =
  /(?<![\p{N}/])\p{N}+[/⁄]\p{N}+(?![\p{N}/])|[%٪％]|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.][\p{L}\p{N}\p{M}]+|(?<=\p{N}),(?=\p{N})[\p{N}]+)*/gu;
/** The same for text without accents and foreign letters, twice as fast. */
const plainWordPattern = /(?<![\d/])\d+\/\d+(?![\d/])|%|[a-z\d]+(?:['’.][a-z\d]+|(?<=\d),\d+)*/gi;
const plainText = /^[ -~‘’“”–—…]*$/;

const sentenceEnd = /(?:^|[.!?…:;][\s"'“”‘’«»)\]]*|["“„«‘(]\s*)$/u;

/** The words of a text in order; hyphens separate, so `Nato-like` is two words and `32-member` too, and `25%`. */
export function wordsOf(text: string): readonly Word[] {
  const pattern = plainText.test(text) ? plainWordPattern : wordPattern;
  return Array.from(text.matchAll(pattern), (match) => {
    const word = /['’]/.test(match[0]) ? withoutElision(match[0]) : match[0];
    const capitalised = isCapital(word.codePointAt(0));
    const before = capitalised ? text.slice(Math.max(0, match.index - 8), match.index) : '';
    return {
      text: word,
      folded: foldWord(word),
      capitalised,
      startsSentence: capitalised && sentenceEnd.test(before),
    };
  });
}

/** `Trump’s` without its ending, `l’Ukraine` without its article. */
function withoutElision(word: string): string {
  return word.replace(/['’]s?$/u, '').replace(/^\p{Ll}{1,2}['’](?=\p{Lu})/u, '');
}

function isCapital(code: number | undefined): boolean {
  if (code === undefined || code < 0x80) return code !== undefined && code >= 0x41 && code <= 0x5a;
  return /\p{Lu}/u.test(String.fromCodePoint(code));
}

/** A text as its compared words with one blank around each, so that phrases are found by `includes`. */
export function phraseOf(text: string): string {
  const words = wordsOf(text).map(({ folded }) => folded);
  return ` ${words.join(' ')} `;
}

/** What the sign is compared as. */
export const PERCENT = 'percent';

function foldWord(word: string): string {
  if (/^[a-z\d]+$/i.test(word)) return word.toLowerCase();
  if (/^[%٪％]$/.test(word)) return PERCENT;
  return plainCharacters(word)
    .normalize('NFD')
    .replace(/\p{M}|\.(?!\d)/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
