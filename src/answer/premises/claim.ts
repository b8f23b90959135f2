import { type Nation, nationsEnglish } from '../../language/en/world/nations.ts';
import { officesEnglish, topsEnglish } from '../../language/en/world/offices.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { remembering } from '../../language/remembering.ts';
import { tokensOf } from '../../language/tokenize.ts';
import { type KnownNames, keyOf } from './names/known-names.ts';

/** A piece of a text with what it names; `start` and `end` are UTF-16 units from 0. */
export interface ClaimWord {
  /** As it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whom or what it names that facts or articles have: `@id` of a declared one, others as they are called there. */
  readonly name?: string;
  /** It is not spelt as that name is. */
  readonly isGuess?: boolean;
  /** A state or body, `Norway`, by whatever word for it or its people. */
  readonly nation?: string;
  /** A nation as the quality of something, `Norwegian`, and not as itself. */
  readonly isQuality?: boolean;
  /** A nation by its capital, which is a town as well. */
  readonly isCapital?: boolean;
  /** An office, `prime minister`; `top` for whoever leads, whatever the office is called. */
  readonly office?: string;
  /** Any other word as a question's words are read. */
  readonly word?: ReadWord;
  /** A comma, full stop or the like stands between it and the piece before. */
  readonly isApart: boolean;
  /** A sentence or quotation begins with it. */
  readonly startsSentence: boolean;
  /** It ends as a possessive, `Norway's`. */
  readonly isOwner: boolean;
}

/** Cuts texts into names, states, offices and other words. */
export type ReadClaim = (text: string) => readonly ClaimWord[];

/** What a reader of claims knows. */
export interface ClaimLexicon {
  readonly names: KnownNames;
  /** Offices that facts give people, by their words in small letters. */
  readonly offices: ReadonlyMap<string, string>;
  /** The names that words for their people stand for, by the word in small letters. */
  readonly peoples: ReadonlyMap<string, string>;
  /** Reads a text as a question's words are read. */
  read(text: string): readonly ReadWord[];
}

/** What any leader is called whose office is not said. */
export const TOP = 'top';

/** Makes a reader of claims. */
export function createClaimReader({ names, offices, peoples, read }: ClaimLexicon): ReadClaim {
  const words = remembering(read, MOST_WORDS);
  const one = (text: string) => words(text)[0];

  const longest = longestBy([offices, officesEnglish, topsEnglish, nationsEnglish, names.kinds]);

  return (text) => {
    const pieces = tokensOf(text).map(({ start, end }) => ({
      piece: text.slice(start, end).replace(/\.$/u, ''),
      start,
    }));
    const spans = names.finder.find(pieces.map(({ piece }) => keyOf(piece)));
    const named = new Map(spans.map(({ start, end }) => [start, end - start]));
    const found: ClaimWord[] = [];
    for (let at = 0; at < pieces.length; ) {
      const known = longest.get(pieces[at]?.piece.toLowerCase() ?? '') ?? 1;
      let count = Math.min(LONGEST, pieces.length - at, Math.max(known, named.get(at) ?? 1));
      let piece = pieceAt(at, count);
      while (!piece && count > 1) piece = pieceAt(at, --count);
      if (piece) {
        const between = text.slice(found.at(-1)?.end ?? 0, piece.start);
        const isBlank = between === ' ';
        const startsSentence = found.length === 0 || (!isBlank && STARTS.test(between));
        found.push({ ...piece, isApart: !isBlank && APART.test(between), startsSentence });
      }
      at += count;
    }
    return found;

    function pieceAt(at: number, count: number): Piece | undefined {
      const run = pieces.slice(at, at + count);
      const span = spans.find(({ start, end }) => start === at && end === at + count);
      return pieceOf(text, run, span?.id ?? kindOf(run));
    }
  };

  /** `the union`; with a capital it is the name itself. */
  function kindOf(run: readonly WrittenWord[]): string | undefined {
    if (run.length !== 2) return undefined;
    const [the = '', noun = ''] = run.map(({ piece }) => piece.replace(/['’]s$/u, ''));
    return /^\p{Lu}/u.test(noun) ? undefined : names.kinds.get(`${the.toLowerCase()} ${noun}`);
  }

  function pieceOf(text: string, run: readonly WrittenWord[], name?: string): Piece | undefined {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return undefined;
    const { start } = first;
    const isOwner =
      /['’]s$/u.test(last.piece) ||
      (/s$/i.test(last.piece) && /^['’]\s/u.test(text.slice(last.start + last.piece.length)));
    const end = last.start + last.piece.replace(/['’]s?$/u, '').length;
    const shown = text.slice(start, end);
    const key = shown.toLowerCase().replace(/[\s-]+/g, ' ');
    const common = { text: shown, start, end, isOwner };
    const isHour = key === 'pm' && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
    const office = topsEnglish.has(key) ? TOP : (officesEnglish.get(key) ?? offices.get(key));
    if (office && !isHour) return { ...common, office };
    // “Belmar-like” is nothing of Belmar's, and “us” in small letters is mostly the pronoun.
    const isLikened = text[end] === '-';
    const isPronoun = shown === 'us' && !/\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start));
    const nation = isPronoun || isLikened ? undefined : nationsEnglish.get(key);
    if (nation) return { ...common, ...stateOf(nation) };
    // `germanys chancellor`, as it is typed.
    const owner = isLikened ? undefined : nationsEnglish.get(/^(.{3,})s$/u.exec(key)?.[1] ?? '');
    if (owner && !owner.isQuality) return { ...common, ...stateOf(owner), isOwner: true };
    const people = isLikened ? undefined : peoples.get(key);
    if (people !== undefined) return { ...common, nation: people, isQuality: true };
    if (name !== undefined && !isLikened && isWrittenAs(name, shown))
      return { ...common, name, isOwner: isOwner || isOwned(name, key) };
    return run.length > 1 ? undefined : single(common, shown, isLikened);
  }

  function single(common: Omit<Piece, 'word'>, shown: string, isLikened: boolean): Piece {
    const word = one(shown);
    if (!word) return common;
    if (isLikened || !names.declared.has(word.term) || isThing(word, shown)) return { ...common, word };
    const isOwner = common.isOwner || (/s$/i.test(shown) && one(shown.slice(0, -1))?.term === word.term);
    return { ...common, name: word.term, isGuess: word.word !== word.as, isOwner };
  }

  /** `belmars`, where `belmar` is the name. */
  function isOwned(name: string, key: string): boolean {
    if (!key.endsWith('s')) return false;
    const [span] = names.finder.find(key.slice(0, -1).split(' '));
    return span?.id === name && span.end === key.split(' ').length;
  }

  /** A name that only the article writes is in small letters mostly an ordinary word: `herald`. */
  function isWrittenAs(name: string, shown: string): boolean {
    if (names.declared.has(name) || /\p{Lu}/u.test(shown) || shown.includes(' ')) return true;
    return (one(shown)?.rarity ?? 0) >= RARE_NAME;
  }

  /** Also a thing has names that are words: `the yard` of a company. */
  function isThing({ term }: ReadWord, shown: string): boolean {
    return !names.people.some(({ id }) => `@${id}` === term) && /^\p{Ll}/u.test(shown);
  }
}

function stateOf({ name, isQuality, isCapital }: Nation): Pick<Piece, 'nation' | 'isQuality' | 'isCapital'> {
  return { nation: name, isQuality, isCapital };
}

/** A word as it is written, and where it begins. */
interface WrittenWord {
  readonly piece: string;
  readonly start: number;
}

type Piece = Omit<ClaimWord, 'isApart' | 'startsSentence'>;

/** How many words the longest expression has that begins with a word; most words begin none. */
function longestBy(tables: readonly { keys(): Iterable<string> }[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const expression of tables.flatMap((table) => [...table.keys()])) {
    const words = expression.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

/** The words of each sentence or quotation. */
export function sentencesIn(words: readonly ClaimWord[]): readonly (readonly ClaimWord[])[] {
  const found: ClaimWord[][] = [];
  for (const word of words) {
    if (word.startsSentence || found.length === 0) found.push([]);
    found.at(-1)?.push(word);
  }
  return found;
}

/** Words of the longest name or office. */
const LONGEST = 6;
/** Words whose reading is kept: those of facts and paragraphs come again. */
const MOST_WORDS = 20_000;
/** Rarity in the language from which a word in small letters is taken for the article's name. */
const RARE_NAME = 0.9;
/** A sign that parts what stands on its two sides. */
const APART = /[^\s\p{L}\p{N}'’“”"-]/u;
const STARTS = /[.!?:;…“"«(]/u;
