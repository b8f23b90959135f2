import { smallWordsOf } from '../foreign/small-words.ts';
import { languageOf } from '../language.ts';
import { remembering } from '../remembering.ts';
import { functionWords } from '../vocabulary/function-words.ts';

/** Words of which it is kept in which languages they are small: each new one is looked up in all of them. */
const MOST_KEPT = 4_000;

/** The languages that are told from one another, by two-letter code. */
export const LANGUAGES = [...new Set([...['en', 'de', 'es', 'ru'], ...functionWords.keys()])];

/** Letters beside a to z of the languages that have some. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /[àâçèéêëîïôùûœ]/u],
  ['it', /[àèéìòù]/u],
  ['pl', /[ąćęłńóśźż]/u],
  ['pt', /[àáâãçéêíóôõú]/u],
  ['es', /[áéíñóúü]/u],
  ['cs', /[áčďéěíňóřšťúůýž]/u],
  ['tr', /[çğıöşü]/u],
  ['ro', /[ăâîșşțţ]/u],
  ['hu', /[őű]/u],
  ['da', /[æø]/u],
  ['sk', /[ĺľŕ]/u],
  ['sv', /[åäö]/u],
  ['de', /[äöüß]/u],
  ['uk', /[іїєґ]/u],
  ['ru', /[ыэёъ]/u],
]);

/** `l'offre` is `l'` and `offre`, `a-t-il` three words. */
export const parts = remembering((word): readonly string[] => {
  const [, before = '', after = ''] = /^(\p{L}{1,3}')(.+)$/u.exec(word) ?? [];
  return [...(before ? [before, after] : []), ...(word.includes('-') ? word.split('-') : [])];
}, MOST_KEPT);

/** The languages that a word speaks for. */
interface Speaking {
  /** Those of which it is a small word. */
  readonly small: ReadonlySet<string>;
  /** The same and those that have one of its letters. */
  readonly whole: ReadonlySet<string>;
  /** The same and those of which a part of it is a small one. */
  readonly said: ReadonlySet<string>;
}

/** The languages that a word speaks for; most questions are put with the same few words. */
export const languagesOf = remembering((word): Speaking => {
  const small = smallIn(word);
  const whole = setOf(LANGUAGES.filter((code) => small.has(code) || LETTERS.get(code)?.test(word)));
  const own = parts(word);
  const said = own.length === 0 ? whole : setOf([...whole, ...own.flatMap((part) => [...smallIn(part)])]);
  return { small, whole, said };
}, MOST_KEPT);

function smallIn(word: string): ReadonlySet<string> {
  return setOf(LANGUAGES.filter((code) => isSmallWord(word, code)));
}

/** The same one for all words that no language has as a small one, which are most. */
function setOf(codes: readonly string[]): ReadonlySet<string> {
  return codes.length === 0 ? NONE : new Set(codes);
}

const NONE: ReadonlySet<string> = new Set();

function isSmallWord(word: string, code: string): boolean {
  return languageOf(code).isStop(word) || listOf(code).has(word) || smallWordsOf(code)?.has(word) === true;
}

const lists = new Map<string, ReadonlySet<string>>();

function listOf(code: string): ReadonlySet<string> {
  const known = lists.get(code) ?? new Set((functionWords.get(code) ?? '').split(/\s+/u).filter(Boolean));
  lists.set(code, known);
  return known;
}
