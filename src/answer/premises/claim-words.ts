import type { Person } from '../../content/knowledge.ts';
import { nationsEnglish } from '../../language/en/nations.ts';
import { officesEnglish, topsEnglish } from '../../language/en/offices.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { kept } from './kept.ts';

/** A piece of a text with what it names; `start` and `end` are UTF-16 units from 0. */
export interface ClaimWord {
  /** As it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Id of a person whose name it is part of. */
  readonly person?: string;
  /** It is not spelt as that person's names are. */
  readonly isGuess?: boolean;
  /** A state or body, `Ukraine`, by whatever word for it or its people. */
  readonly nation?: string;
  /** An office, `prime minister`; `top` for whoever leads, whatever the office is called. */
  readonly office?: string;
  /** Any other word as a question's words are read. */
  readonly word?: ReadWord;
  /** A comma, full stop or the like stands between it and the piece before. */
  readonly isApart: boolean;
  /** A sentence or quotation begins with it. */
  readonly startsSentence: boolean;
  /** It ends as a possessive, `Ukraine's`. */
  readonly isOwner: boolean;
}

/** Cuts texts into names, states, offices and other words. */
export type ReadClaim = (text: string) => readonly ClaimWord[];

/** What any leader is called whose office is not said. */
export const TOP = 'top';

/** Makes a reader of claims; `read` reads single words as a question's words are read. */
export function createClaimReader(
  read: (text: string) => readonly ReadWord[],
  people: readonly Person[],
): ReadClaim {
  const ids = new Set(people.map(({ id }) => `@${id}`));
  const givenNames = givenNamesOf(people);
  const one = kept((text) => read(text)[0], KEPT.words);

  return kept((text) => {
    const pieces = [...text.matchAll(PIECE)];
    const found: ClaimWord[] = [];
    for (let at = 0; at < pieces.length; ) {
      const longest = Math.min(LONGEST, pieces.length - at);
      let taken = 0;
      for (let count = longest; count > 0 && taken === 0; count--) {
        const piece = claimWord(text, pieces.slice(at, at + count), one, ids, givenNames);
        if (!piece) continue;
        const between = text.slice(found.at(-1)?.end ?? 0, piece.start);
        const startsSentence = found.length === 0 || STARTS.test(between);
        found.push({ ...piece, isApart: APART.test(between), startsSentence });
        taken = count;
      }
      at += taken || 1;
    }
    return found;
  }, KEPT.texts);
}

const PIECE = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;
/** Words of the longest state or office, `head of state`. */
const LONGEST = 3;
/** Readings that are kept: a question is compared in four ways, and facts and paragraphs come again. */
const KEPT = { words: 5_000, texts: 500 } as const;
/** A sign that parts what stands on its two sides. */
const APART = /[^\s\p{L}\p{N}'’“”"-]/u;

function claimWord(
  text: string,
  pieces: readonly RegExpExecArray[],
  one: (text: string) => ReadWord | undefined,
  ids: ReadonlySet<string>,
  givenNames: ReadonlyMap<string, string>,
): Omit<ClaimWord, 'isApart' | 'startsSentence'> | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const start = first.index;
  const isOwner =
    /['’]s$/u.test(last[0]) ||
    (/s$/i.test(last[0]) && /^['’]\s/u.test(text.slice(last.index + last[0].length)));
  const end = last.index + last[0].replace(/['’]s?$/u, '').length;
  const shown = text.slice(start, end);
  const key = shown.toLowerCase().replace(/[\s-]+/g, ' ');
  const common = { text: shown, start, end, isOwner };
  const isHour = key === 'pm' && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const office = isHour ? undefined : topsEnglish.has(key) ? TOP : officesEnglish.get(key);
  if (office) return { ...common, office };
  // “Nato-like” is nothing of Nato's, and “us” in small letters is mostly the pronoun.
  const isPronoun = shown === 'us' && !/\bthe\s$/i.test(text.slice(Math.max(0, start - 5), start));
  const nation = isPronoun || text[end] === '-' ? undefined : nationsEnglish.get(key);
  if (nation) return { ...common, nation };
  if (pieces.length > 1) return undefined;
  const word = one(shown);
  if (!word) return { ...common };
  const given = givenNames.get(key);
  if (!ids.has(word.term)) return given === undefined ? { ...common, word } : { ...common, person: given };
  const isOwned = isOwner || (/s$/i.test(shown) && one(shown.slice(0, -1))?.term === word.term);
  return { ...common, person: word.term.slice(1), isGuess: word.word !== word.as, isOwner: isOwned };
}

const STARTS = /[.!?:;…“"«(]/u;

/** The words that only one person's name has, in small letters: `alexander`. */
function givenNamesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const all = people.flatMap(({ id, name }) =>
    name.split(' ').map((word) => [word.toLowerCase(), id] as const),
  );
  return new Map(
    all.filter(([word]) => word.length > 3 && all.filter(([other]) => other === word).length === 1),
  );
}

/** A nation as the quality of something, `Ukrainian`, and not as itself. */
export function isQuality(word: ClaimWord | undefined): boolean {
  return (
    word?.nation !== undefined &&
    QUALITY.test(word.text) &&
    word.text.toLowerCase() !== word.nation.toLowerCase()
  );
}

const QUALITY = /(?:ian|ish|ese|an|ch|ss|eli|ean|ine|ic|greek|slovak)$/i;
