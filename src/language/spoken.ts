import { functionWords } from './function-words.ts';
import { languageOf } from './language.ts';
import { tokenize } from './tokenize.ts';

/**
 * The language in which a question is put, as a two-letter code, when its small words and letters say that it is none of
 * these `own` ones; undefined when it is one of them, or nothing tells. `isKnown` says whether a lower-case word is one
 * of theirs.
 */
export function foreignLanguage(
  question: string,
  own: readonly string[],
  isKnown: (word: string) => boolean,
): string | undefined {
  const { counts, words, first } = read(question);
  const mine = Math.max(0, ...own.map((code) => counts.get(code) ?? 0));
  // Of those that have as many the one that the question opens in.
  const ahead = (code: string) => (counts.get(code) ?? 0) + (first.has(code) ? 0.5 : 0);
  const [best] = ranked(counts)
    .filter(([code]) => !own.includes(code))
    .sort(([one], [other]) => ahead(other) - ahead(one));
  if (!best) return undefined;
  const [code, count] = best;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(question);
  if (isCyrillic && !own.some(isCyrillicLanguage)) return LETTERS_UKRAINIAN.test(question) ? 'uk' : code;
  if (isCyrillic && LETTERS_UKRAINIAN.test(question) && !own.includes('uk')) return 'uk';
  // One small word may be a name or a word of another language.
  const isSmall = smallIn(code);
  const known = words.filter((word) => isKnown(word) && !isSmall(word)).length;
  const isMost = count >= words.length * SHARE && count >= mine + AHEAD && count > known;
  if (count >= LEAST && isMost) return code;
  const isOpened = mine === 0 && words.length > 1 && first.has(code);
  return isOpened && !words.some(isKnown) ? code : undefined;
}

/** Which of some languages a question is put in; undefined when its small words do not tell. */
export function spokenOf(question: string, languages: readonly string[]): string | undefined {
  const { counts } = read(question);
  const [first, second] = ranked(counts).filter(([code]) => languages.includes(code));
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Small words, at least. */
const LEAST = 2;
/** What part of all words they are, at least. */
const SHARE = 0.3;
/** How many more of them another language has to have than an own one. */
const AHEAD = 2;
/** Letters beside a to z of the languages that have some. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /[àâçèéêëîïôùûœ]/u],
  ['it', /[àèéìòù]/u],
  ['pl', /[ąćęłńóśźż]/u],
  ['pt', /[àáâãçéêíóôõú]/u],
  ['es', /[áéíñóúü]/u],
  ['de', /[äöüß]/u],
  ['uk', /[іїєґ]/u],
  ['ru', /[ыэёъ]/u],
]);
const LETTERS_UKRAINIAN = /[іїєґ]/iu;

function isCyrillicLanguage(code: string): boolean {
  return code === 'ru' || code === 'uk';
}

function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** What a text shows of languages. */
interface Shown {
  /** How many of its words are small words of each, or have a letter of it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of which its first word is one. */
  readonly first: ReadonlySet<string>;
  /** Its words in small letters, without those with a capital in the middle of it, which are mostly names. */
  readonly words: readonly string[];
}

function read(text: string): Shown {
  const written = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  const words = written
    .filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
  const tokens = new Set([...words, ...words.flatMap(parts), ...words.flatMap(tokenize)]);
  const first = new Set<string>();
  const counts = new Map<string, number>();
  for (const code of LANGUAGES) {
    const isSmall = smallIn(code);
    const letters = LETTERS.get(code);
    const count = [...tokens].filter((word) => isSmall(word) || letters?.test(word)).length;
    if (count > 0) counts.set(code, count);
    const [opening = ''] = words;
    if ([opening, ...parts(opening)].some(isSmall)) first.add(code);
  }
  return { counts, first, words };
}

/** `l'offre` is `l'` and `offre`, `a-t-il` three words. */
function parts(word: string): readonly string[] {
  const [, before = '', after = ''] = /^(\p{L}{1,3}')(.+)$/u.exec(word) ?? [];
  return [...(before ? [before, after] : []), ...(word.includes('-') ? word.split('-') : [])];
}

const LANGUAGES = [...new Set([...['en', 'de', 'es', 'ru'], ...functionWords.keys()])];

function smallIn(code: string): (word: string) => boolean {
  const language = languageOf(code);
  const more = listOf(code);
  return (word) => language.isStop(word) || more.has(word);
}

const lists = new Map<string, ReadonlySet<string>>();

function listOf(code: string): ReadonlySet<string> {
  const known = lists.get(code) ?? new Set((functionWords.get(code) ?? '').split(/\s+/u).filter(Boolean));
  lists.set(code, known);
  return known;
}
