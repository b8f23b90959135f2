import { abbreviationsGerman, beforeNumberGerman } from './de/abbreviations.ts';
import { abbreviationsEnglish, beforeNumberEnglish } from './en/abbreviations.ts';
import { abbreviationsSpanish, beforeNumberSpanish } from './es/abbreviations.ts';
import { languageOf } from './language.ts';
import { abbreviationsRussian, beforeNumberRussian } from './ru/abbreviations.ts';

/** Whether the full stop at the end of `before` is that of an abbreviation, and its sentence goes on with `after`. */
export function endsAbbreviated(before: string, after: string, code: string): boolean {
  const [, word = ''] = ABBREVIATED.exec(before) ?? [];
  const [, next = ''] = NEXT.exec(after) ?? [];
  return word !== '' && next !== '' && isAbbreviation(word, next, code) && !beginsSentence(after, code);
}

/** Whether a text surely begins a sentence: with a small word that has a capital, “The talks”; the *A.* of a name is none. */
export function beginsSentence(text: string, code: string): boolean {
  const [, first = ''] = NEXT.exec(text) ?? [];
  if (!/^\p{Lu}/u.test(first) || /^\p{L}\./u.test(text.trimStart())) return false;
  return languageOf(code).isStop(first.toLowerCase());
}

function isAbbreviation(word: string, next: string, code: string): boolean {
  if (/^(?:(?:\p{L}\.)+\p{L}|\p{Lu})$/u.test(word)) return true;
  const known = tables.get(code.toLowerCase().split('-')[0] ?? '');
  if (known === undefined) return false;
  const small = word.toLowerCase();
  if (/^\p{N}/u.test(next) && known.beforeNumber.has(small)) return true;
  return known.always.has(small) || (/^\p{Lu}/u.test(word) && known.withCapital.has(small));
}

/** The word before a last full stop, without brackets and quotation marks before it. */
const ABBREVIATED = /(?:^|[\s("'“‘„«»[/–—-])((?:\p{L}+\.)*\p{L}+)\.$/u;
const NEXT = /^\s*["'“‘„«([]*\s*([\p{L}\p{N}]+(?:['’]\p{L}+)*)/u;

interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly withCapital: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
}

function read(list: string, beforeNumber: string): Abbreviations {
  const words = list.split(/\s+/).filter(Boolean);
  const isNoun = (word: string) => /^\p{Lu}/u.test(word);
  return {
    always: new Set(words.filter((word) => !isNoun(word))),
    withCapital: new Set(words.filter(isNoun).map((word) => word.toLowerCase())),
    beforeNumber: new Set(beforeNumber.split(' ')),
  };
}

const tables: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', read(abbreviationsEnglish, beforeNumberEnglish)],
  ['de', read(abbreviationsGerman, beforeNumberGerman)],
  ['es', read(abbreviationsSpanish, beforeNumberSpanish)],
  ['ru', read(abbreviationsRussian, beforeNumberRussian)],
]);
