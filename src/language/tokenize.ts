import { plainCharacters } from './characters/plain-characters.ts';
import { remembering } from './remembering.ts';

/**
 * A word: letters and digits, with apostrophes and number separators inside it, or letters each followed by a
 * full stop (`U.S.`).
 */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:[\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Cuts a text of any language into lower-case words in the order they stand.
 *
 * `Trump's` becomes `trump`, `don’t` becomes `don't`, `U.S.` becomes `us`, `1,000` and `1.000` become `1000`, and so does
 * `１０００`.
 */
export function tokenize(text: string): string[] {
  return tokensOf(text.normalize('NFC')).map(({ word }) => word);
}

/** A word and where it stands, in UTF-16 units of the text from 0. */
export interface Token {
  /** Lower-case, as `tokenize` gives it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The same with places; the text has to be in Unicode's composed form (NFC), or places would not fit it. */
export function tokensOf(text: string): readonly Token[] {
  return text.length > LONGEST_KEPT ? cut(text) : keptTokensOf(text);
}

/** Texts. A question is looked at for many things and a stored sentence for many questions, but each is cut once. */
const MOST_KEPT = 2_000;
/** UTF-16 units of a text. */
const LONGEST_KEPT = 1_000;

const keptTokensOf = remembering(cut, MOST_KEPT);

function cut(text: string): readonly Token[] {
  onCut?.(text);
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD))
    tokens.push({ word: plain(found.toLowerCase()), start: index, end: index + found.length });
  return tokens;
}

let onCut: ((text: string) => void) | undefined;

/** Tells of every text that is cut from now on until the function it gives is called; for measuring. */
export function observeCuts(listener: (text: string) => void): () => void {
  onCut = listener;
  return () => {
    onCut = undefined;
  };
}

function plain(written: string): string {
  const word = PLAIN.test(written) ? written : plainCharacters(written).toLowerCase();
  if (word.includes('.') || word.includes(',')) {
    const isNumber = /^\p{N}/u.test(word);
    return isNumber
      ? word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')
      : word.replaceAll('.', '');
  }
  return word.replace(/[’ʼ]/g, "'").replace(/'s$/, '');
}

/** Most words, for which no more has to be looked at. */
const PLAIN = /^[\w'’.,]*$/;
