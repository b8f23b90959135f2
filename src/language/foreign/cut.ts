import { fold } from '../characters/fold.ts';
import type { Language } from '../language.ts';

/** A word of a question in another language, or a mark that ends or parts sentences. */
export interface Cut {
  /** As it stands. */
  readonly text: string;
  /** Lower-case, with plain apostrophes. */
  readonly lower: string;
  /** Without accents. */
  readonly plain: string;
  readonly stem: string;
  readonly capital: boolean;
  readonly isMark: boolean;
  /** UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a text in composed form (NFC): hyphens and elisions part words, `l’Ukraine`, and a Ukrainian apostrophe does not. */
export function cut(text: string, language: Language): readonly Cut[] {
  const clitics = CLITICS.get(language.code);
  const bare = clitics ? text.replace(clitics, (found) => ' '.repeat(found.length)) : text;
  return Array.from(bare.matchAll(PIECE), ({ 0: found, index }) => {
    const lower = found.toLowerCase().replace(/[’ʼ]/gu, "'");
    return {
      text: found,
      ...formsOf(lower, language),
      capital: /^\p{Lu}/u.test(found),
      isMark: MARK.test(found),
      start: index,
      end: index + found.length,
    };
  });
}

/** The same with words typed in a hurry as what they stand for, each where it was written; a name may be spelt like one of them. */
export function spelledOut(words: readonly Cut[], language: Language): readonly Cut[] {
  return words.flatMap((word, at) => {
    const full = word.capital && at > 0 ? undefined : language.shorthand.get(word.lower);
    if (!full) return [word];
    return full.map((one) => ({
      ...word,
      text: one,
      ...formsOf(one, language),
      capital: false,
    }));
  });
}

function formsOf(lower: string, language: Language): Pick<Cut, 'lower' | 'plain' | 'stem'> {
  return { lower, plain: fold(lower), stem: language.stem(lower) };
}

/** What a language hangs on a verb and says nothing: `vient-il`, `trwałby`. */
const CLITICS: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /(?<=\p{L}(?:ł[aoy]?|li))by(?:m|ś|śmy|ście)?(?!\p{L})/giu],
  ['fr', /(?<!\brendez)-(?:t-)?(?:ils?|elles?|on|ce|je|tu|nous|vous)(?!\p{L})/giu],
]);

const PIECE =
  /\p{N}+(?:[.,:]\p{N}+)*%?|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic})['’ʼ]\p{Script=Cyrillic}+)*|[?!;.,]/gu;
const MARK = /^[?!;.,]$/u;
