import type { Language } from '../../language/language.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { remembering } from '../../language/remembering.ts';
import type { WordVectors } from '../../language/vectors/word-vectors.ts';
import { searchTuning } from '../search-tuning.ts';
import { at, createRowsBuilder, type Rows } from './rows.ts';

/** A word of the texts. */
export interface KnownWord {
  /** As it was meant, lower-case. */
  readonly word: string;
  readonly term: string;
  readonly groups: readonly string[];
  /** What finding it is worth, from 0 to 1. */
  readonly worth: number;
}

/** Texts of one sort as the places of their words among the known ones. */
export type WordRows = Rows;

/** By known word: how surely it stands for a word of a question, from 0 to `SAME` for the same one. */
export type Likes = Uint16Array;
export type LikeKnown = (word: ReadWord) => Likes;

/** Sixteen bits tell more than is known of any word, and take half of what a number would. */
export const SAME = 65_535;

/** A number for each known word. */
export type PerWord = { readonly length: number; readonly [place: number]: number };

/** A list of words that grows while texts are written down. */
export interface WordList {
  readonly known: readonly KnownWord[];
  rowsOf(texts: readonly (readonly ReadWord[])[]): WordRows;
}

/** A list that goes on from the words known before, or an empty one. */
export function createWordList(before: readonly KnownWord[] = []): WordList {
  const known = [...before];
  const places = new Map(known.map(({ term, word }, place) => [`${term} ${word}`, place]));
  const placeOf = ({ as, term, groups, rarity }: ReadWord) => {
    const key = `${term} ${as}`;
    const place = places.get(key) ?? known.push({ word: as, term, groups, worth: worthOf(rarity) }) - 1;
    places.set(key, place);
    return place;
  };
  return {
    known,
    rowsOf(texts) {
      const rows = createRowsBuilder();
      for (const words of texts) {
        for (const place of new Set(words.filter(({ stop }) => !stop).map(placeOf))) rows.push(place);
        rows.end();
      }
      return rows.finish();
    },
  };
}

/** What finding a word is worth, from 0 to 1, by how rare it is. */
export function worthOf(rarity: number): number {
  return rarity ** searchTuning.rarityPower;
}

/**
 * Makes what tells how like the known words a word is: the same, in a group with it, or used alike. Names, numbers and days
 * stand for nothing but themselves: by their use Monday and Tuesday are nearly the same.
 */
export function createLikeKnown(
  known: readonly KnownWord[],
  language: Language,
  vectors: WordVectors | undefined,
): LikeKnown {
  const isExact = (word: string, term: string) =>
    term.startsWith('@') || language.detailOf(word) !== undefined;
  const same = placesBy(known, ({ term }) => [term]);
  const grouped = placesBy(known, ({ groups }) => groups);
  const meant = known.flatMap(({ word, term }, place) => {
    const stands = isExact(word, term) ? [] : (vectors?.of(word) ?? []);
    return stands.map((own) => ({ place, own }));
  });
  const places = Uint32Array.from(meant, ({ place }) => place);
  const own = Uint32Array.from(meant, ({ own }) => own);
  const cosinesOf = vectors?.against(own);
  const most = Math.max(LEAST, Math.floor(NUMBERS / Math.max(1, known.length)));

  function likeKnown({ as, term, groups, how }: ReadWord): Likes {
    const like = new Uint16Array(known.length);
    const raise = (places: readonly number[], certainty: number) => {
      for (const place of places) like[place] = Math.max(at(like, place), Math.round(certainty * SAME));
    };
    for (const stands of isExact(as, term) ? [] : (vectors?.of(as) ?? [])) {
      const cosines = cosinesOf?.(stands) ?? [];
      for (let at = 0; at < cosines.length; at++) {
        const place = places[at] as number;
        const certainty = Math.round(Math.min(1, cosines[at] as number) * SAME);
        if (certainty > (like[place] as number)) like[place] = certainty;
      }
    }
    for (const group of groups) raise(grouped.get(group) ?? [], searchTuning.groupCertainty);
    raise(same.get(term) ?? [], how === 'spelling' ? searchTuning.spellingCertainty : 1);
    return like;
  }

  return remembering(likeKnown, most, ({ how, term, as }) => `${how} ${term} ${as}`);
}

function placesBy(
  known: readonly KnownWord[],
  keysOf: (word: KnownWord) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, word] of known.entries())
    for (const key of keysOf(word)) {
      const list = places.get(key);
      if (list) list.push(place);
      else places.set(key, [place]);
    }
  return places;
}

/** Numbers of all words that are remembered, and words of a large knowledge that are all the same. */
const NUMBERS = 5_000_000;
const LEAST = 16;

/** A question's words as they are compared with texts. */
export interface Sought {
  /** By word of the question: how like it each known word is. */
  readonly likes: readonly Likes[];
  /** By word of the question: what finding it is worth. */
  readonly worths: readonly number[];
}

/** By text: the part of a question's worth that its likest words have, from 0 to 1. */
export function scoreAlike({ starts, values }: WordRows, { likes, worths }: Sought): Float32Array {
  const score = new Float32Array(starts.length - 1);
  const whole = worths.reduce((sum, worth) => sum + worth, 0) * SAME;
  if (whole === 0) return score;
  // Two words at once, of which the last may be alone: the texts are read for both of them.
  for (let word = 0; word < likes.length; word += 2) {
    const one = likes[word] as Likes;
    const other = likes[word + 1] ?? one;
    const worthOfOne = (worths[word] as number) / whole;
    const worthOfOther = (worths[word + 1] ?? 0) / whole;
    for (let text = 0, from = 0; text < score.length; text++) {
      const end = starts[text + 1] as number;
      let [best, bestOfOther] = [0, 0];
      for (; from < end; from++) {
        const place = values[from] as number;
        best = Math.max(best, one[place] as number);
        bestOfOther = Math.max(bestOfOther, other[place] as number);
      }
      score[text] = (score[text] as number) + worthOfOne * best + worthOfOther * bestOfOther;
    }
  }
  return score;
}

/**
 * By text: the same times the part of the text's worth that the question's words have, as a geometric mean; `worths` are those
 * of the known words.
 */
export function scoreMutual(texts: WordRows, sought: Sought, worths: PerWord): Float32Array {
  const score = scoreAlike(texts, sought);
  const best = new Uint16Array(worths.length);
  for (const like of sought.likes)
    for (let place = 0; place < best.length; place++)
      if ((like[place] as number) > (best[place] as number)) best[place] = like[place] as number;
  const { starts, values } = texts;
  for (let text = 0, from = 0; text < score.length; text++) {
    let whole = 0;
    let held = 0;
    for (const end = starts[text + 1] as number; from < end; from++) {
      const place = values[from] as number;
      const worth = worths[place] as number;
      whole += worth;
      held += worth * (best[place] as number);
    }
    score[text] = Math.sqrt((score[text] as number) * (whole === 0 ? 0 : held / whole / SAME));
  }
  return score;
}
