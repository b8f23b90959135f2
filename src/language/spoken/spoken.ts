import { hasSpanishMark, likelihoods } from '../foreign/likeliest.ts';
import { tokenize } from '../tokenize.ts';
import { LANGUAGES, languagesOf, parts } from './languages-of.ts';
import { ownScript } from './own-script.ts';

/**
 * The language in which a question is put, as a two-letter code, when its words and letters say that it is none of these
 * `own` ones; undefined when it is one of them, or nothing tells. `isKnown` says whether a lower-case word is one of theirs,
 * `isUsual` whether a small word of another language is a usual one of theirs too, and `meansIn` whether one is a word of
 * another language, which is asked only of languages that some small word speaks for.
 */
export function foreignLanguage(
  question: string,
  own: readonly string[],
  isKnown: (word: string) => boolean,
  isUsual = isKnown,
  meansIn: (word: string, code: string) => boolean = () => false,
): string | undefined {
  const byScript = ownScript(question);
  if (byScript !== undefined) return own.includes(byScript) ? undefined : byScript;
  if (isSurelyOwn(question, own, isKnown, isUsual)) return undefined;
  const shown = read(question);
  const bySmall = bySmallWords(question, shown, own, isKnown, isUsual, meansIn);
  return byLikelihood(question, shown, own, isKnown, meansIn, bySmall);
}

/** Whether each word is known and a small or usual one of the own languages, as in most questions: then none tells of another. */
function isSurelyOwn(
  question: string,
  own: readonly string[],
  isKnown: (word: string) => boolean,
  isUsual: (word: string) => boolean,
): boolean {
  const isOwn = (word: string) =>
    isKnown(word) && (isUsual(word) || own.some((code) => languagesOf(word).small.has(code)));
  return (
    !/\p{Script=Cyrillic}/u.test(question) && !hasSpanishMark(question) && wordsIn(question).every(isOwn)
  );
}

/**
 * A language that small words did not tell from another one or from the own ones, but that all words together are surely put in;
 * else what small words told.
 */
function byLikelihood(
  question: string,
  { words, counts }: Shown,
  own: readonly string[],
  isKnown: (word: string) => boolean,
  meansIn: (word: string, code: string) => boolean,
  bySmall: string | undefined,
): string | undefined {
  if (bySmall === undefined && words.every(isKnown) && !hasSpanishMark(question)) return undefined;
  const all = words.flatMap((word) => (parts(word).length > 0 ? parts(word) : [word]));
  const codes = LANGUAGES.filter((code) => own.includes(code) || counts.has(code) || code === bySmall);
  if (codes.every((code) => own.includes(code))) return bySmall;
  const likely = likelihoods(question, all, codes);
  if (bySmall !== undefined && (!likely.has(bySmall) || isCyrillicLanguage(bySmall))) return bySmall;
  const [best] = [...likely]
    .filter(([code]) => !own.includes(code))
    .sort(([, one], [, other]) => other - one);
  const home = Math.max(...own.flatMap((code) => likely.get(code) ?? []));
  if (!best || home === Number.NEGATIVE_INFINITY) return bySmall;
  if (bySmall !== undefined) return best[1] - (likely.get(bySmall) ?? 0) > CLEARER ? best[0] : bySmall;
  if (best[1] - home <= FAR_CLEARER) return undefined;
  // Letters in any order are spelt like some language too.
  const isSaid = words.some((word) => {
    const { small, said } = languagesOf(word);
    return (
      (said.has(best[0]) && !own.some((code) => small.has(code))) ||
      (!isKnown(word) && meansIn(word, best[0]))
    );
  });
  return isSaid ? best[0] : undefined;
}

/** By how much, as a natural logarithm, a language has to be likelier than one that small words tell, and than the own ones. */
const CLEARER = 0.7;
const FAR_CLEARER = 8;

function bySmallWords(
  question: string,
  shown: Shown,
  own: readonly string[],
  isKnown: (word: string) => boolean,
  isUsual: (word: string) => boolean,
  meansIn: (word: string, code: string) => boolean,
): string | undefined {
  const { first } = shown;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(question);
  const isStrange = isCyrillic && !own.some(isCyrillicLanguage);
  const codes = LANGUAGES.filter(
    (code) =>
      !own.includes(code) && (!isStrange || isCyrillicLanguage(code)) && (shown.counts.get(code) ?? 0) > 0,
  );
  if (!isCyrillic && codes.length === 0) return undefined;
  const words = shown.words.map((word) => {
    const { small, said } = languagesOf(word);
    const isSmall = own.some((code) => small.has(code));
    return {
      word,
      small,
      said,
      isOwn: isSmall || isKnown(word),
      tells: said.size > 0 && !isSmall && !isUsual(word),
    };
  });
  // Looking words up takes the dictionaries of all these languages, which most questions give no reason for.
  if (!isCyrillic && !codes.some(mayBe)) return undefined;
  const [best] = codes
    .map((code) => ({ code, small: smallOf(code), worth: smallOf(code) + (first.has(code) ? OPENING : 0) }))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST_LOOKED_UP)
    .map(({ code, small, worth }) => {
      const isOpen = small > 0 || (mineBeside(code) === 0 && words.some(({ said }) => said.has(code)));
      const others = isOpen
        ? words.filter(({ word, said, isOwn }) => !said.has(code) && !isOwn && meansIn(word, code))
        : [];
      return { code, others, told: small + others.length, worth: worth + MEANING * others.length };
    })
    .sort((one, other) => other.worth - one.worth);
  if (isStrange) return LETTERS_UKRAINIAN.test(question) ? 'uk' : (best?.code ?? 'ru');
  if (isCyrillic && LETTERS_UKRAINIAN.test(question) && !own.includes('uk')) return 'uk';
  if (!best || best.told === 0) return undefined;
  const { code, told, others } = best;
  const mine = mineBeside(code);
  if (told > mine && told >= LEAST && told >= words.length * SHARE) return code;
  // One small word may be a name or a word of another language.
  const isWhole = words.length > 1 && words.every((word) => word.said.has(code) || others.includes(word));
  // `was` and `hat` are English too: where no word is English alone, one that is not decides among them.
  const isBare =
    mine === 0 &&
    words.some(({ small, said, tells }) => small.has(code) && tells && said.has(code)) &&
    isMostly(words.filter(({ said }) => said.has(code)).length);
  const [opening] = words;
  const isOpened =
    first.has(code) && opening?.tells && opening.said.has(code) && !words.some(({ isOwn }) => isOwn);
  return (mine === 0 && isWhole) || isBare || isOpened ? code : undefined;

  function isMostly(said: number): boolean {
    return said > LEAST && said > words.length / 2;
  }

  /** Whether it would be told from the own ones if all words that nobody knows were its words. */
  function mayBe(code: string): boolean {
    const mine = mineBeside(code);
    if (mine === 0 || !words.some(({ isOwn }) => isOwn)) return true;
    const most = smallOf(code) + words.filter(({ said, isOwn }) => !said.has(code) && !isOwn).length;
    return most > mine && most >= LEAST;
  }

  /** Words that only the own languages have. */
  function mineBeside(code: string): number {
    return words.filter(({ said, isOwn }) => isOwn && !said.has(code)).length;
  }

  /** Words that only the other language has. */
  function smallOf(code: string): number {
    return words.filter(({ said, tells }) => tells && said.has(code)).length;
  }
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
/** What it is worth that a language has the first word, and that it has a word which is no small one. */
const OPENING = 0.5;
const MEANING = 0.7;
/** Languages in which words are looked up, at most. */
const MOST_LOOKED_UP = 3;
const LETTERS_UKRAINIAN = /[іїєґ]/iu;

function isCyrillicLanguage(code: string): boolean {
  return code === 'ru' || code === 'uk' || code === 'bg';
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
  /** As `wordsIn` has them. */
  readonly words: readonly string[];
}

/** The words of a text in small letters, without those with a capital in the middle of it, which are mostly names. */
function wordsIn(text: string): readonly string[] {
  const written = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  return written.filter((word, at) => at === 0 || !/^\p{Lu}/u.test(word)).map((word) => word.toLowerCase());
}

function read(text: string): Shown {
  const words = wordsIn(text);
  const tokens = new Set([...words, ...words.flatMap(parts), ...words.filter(isMixed).flatMap(tokenize)]);
  const first = new Set<string>();
  const counts = new Map<string, number>();
  for (const token of tokens)
    for (const code of languagesOf(token).whole) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [opening = ''] = words;
  for (const word of [opening, ...parts(opening)])
    for (const code of languagesOf(word).small) first.add(code);
  return { counts: new Map([...counts].sort(byPlace)), first, words };
}

/** Whether a word has more than small letters of a plain keyboard; any other is one token, and the same. */
function isMixed(word: string): boolean {
  return /[^a-z]/u.test(word);
}

function byPlace([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return LANGUAGES.indexOf(one) - LANGUAGES.indexOf(other);
}
