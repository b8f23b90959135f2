import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Knowledge } from '../../content/knowledge.ts';
import { fold } from '../../language/characters/fold.ts';
import { createSharedPairs } from './shared-pairs.ts';

/**
 * What a line of the index is: a word of a name, the title of an article, a topic or a way of asking for a record, or a
 * word of a paragraph.
 */
export type LineKind = 'name' | 'title' | 'topic' | 'phrasing' | 'text';

/** A piece of text that may be half remembered or misspelt, and what it belongs to. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Id of the fact or topic, or of the article for its title and its paragraphs. */
  readonly record: string;
  /** Number of a paragraph, from 1; 0 for everything else. */
  readonly paragraph: number;
}

/** A line that looks like what was typed. */
export interface FuzzyHit {
  readonly line: Line;
  /** How alike, from 0 to 1 for the same. */
  readonly score: number;
}

/** Finds what looks like what somebody typed; Fuse.js over all records. */
export interface FuzzyIndex {
  /** The lines of some kinds that are most like it, the best first. */
  search(typed: string, kinds: readonly LineKind[], limit: number): readonly FuzzyHit[];
}

/** Makes the index; each kind of line is prepared when it is first asked for. */
export function createFuzzyIndex(lines: readonly Line[]): FuzzyIndex {
  const indexes = new Map<LineKind, SearchLines>();
  const indexOf = (kind: LineKind) => {
    const known =
      indexes.get(kind) ??
      searchIn(
        lines.filter((line) => line.kind === kind),
        { ...COMMON, ...OPTIONS[kind] },
      );
    indexes.set(kind, known);
    return known;
  };
  return {
    search(typed, kinds, limit) {
      const asked = typed.slice(0, LONGEST).trim();
      if (asked === '') return [];
      return kinds
        .flatMap((kind) => indexOf(kind)(asked, limit))
        .map(({ item, score = 1 }) => ({ line: item, score: 1 - score }))
        .sort((one, other) => other.score - one.score)
        .slice(0, limit);
    },
  };
}

type SearchLines = (typed: string, limit: number) => readonly FuseResult<Line>[];

/** Searches lines of one kind, in small letters without accents. Fuse.js compares letter by letter, so it is given only lines that can be like enough. */
function searchIn(lines: readonly Line[], options: IFuseOptions<Line>): SearchLines {
  const plain = lines.map((line) => ({ ...line, text: plainName(line.text) }));
  const fuse = new Fuse(plain, options);
  const asWritten = (hits: readonly FuseResult<Line>[]) =>
    hits.map((hit) => ({ ...hit, item: lines[hit.refIndex] ?? hit.item }));
  const pairs = createSharedPairs(plain.map(({ text }) => text));
  const { keys, records } = fuse.getIndex().toJSON();
  return (typed, limit) => {
    const asked = plainName(typed);
    const near = pairs.within(asked, options.threshold ?? 0).flatMap((place) => records[place] ?? []);
    if (near.length === 0) return [];
    const among = new Fuse(plain, options, Fuse.parseIndex({ keys, records: near }));
    return asWritten(among.search(asked, { limit }));
  };
}

/** Every line of a knowledge, in its order. Of a record's ways of asking the first ones are taken: they were written to be shown. */
export function linesIn({ articles, facts, topics }: Knowledge): readonly Line[] {
  const lines: Line[] = [];
  const add = (kind: LineKind, record: string, texts: readonly string[], paragraph = 0) => {
    for (const text of texts) lines.push({ kind, text, record, paragraph });
  };
  for (const topic of topics) add('topic', topic.id, [...topic.asked.slice(0, WAYS), topic.description]);
  for (const fact of facts) {
    if (fact.kind === 'person')
      add('name', fact.id, wordsOf([fact.name, ...fact.also, fact.role, fact.of ?? '']));
    if (fact.kind === 'term') add('name', fact.id, wordsOf([fact.name, ...fact.also]));
    if (fact.kind !== 'gap') add('phrasing', fact.id, fact.asked.slice(0, WAYS));
  }
  for (const { id, title, paragraphs } of articles) {
    add('title', id, [title]);
    for (const { number, text } of paragraphs) add('text', id, wordsOf([text]), number);
  }
  return lines;
}

/** The different words of some names, as they are compared: small letters without accents. */
export function wordsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => plainName(name).split(/[^\p{L}\p{N}]+/u)))].filter(Boolean);
}

/** A name in small letters without accents. */
export function plainName(name: string): string {
  return fold(name.normalize('NFC').toLowerCase()).trim();
}

const COMMON: IFuseOptions<Line> = {
  keys: ['text'],
  includeScore: true,
  // Lines and what is typed come in small letters without accents: Fuse.js would make them so for each search.
  isCaseSensitive: true,
  ignoreFieldNorm: true,
};

/**
 * What was measured to find the right record most often: for words of paragraphs 0.2, for phrasings the whole at 0.35; a word
 * of a name has to begin where the typed one does, or *biden* stands in *president*.
 */
const OPTIONS: Readonly<Record<LineKind, IFuseOptions<Line>>> = {
  name: { threshold: 0.3, location: 0, distance: 4 },
  title: { threshold: 0.35, ignoreLocation: true },
  topic: { threshold: 0.35, ignoreLocation: true },
  phrasing: { threshold: 0.35, ignoreLocation: true },
  text: { threshold: 0.2, ignoreLocation: true },
};

/** Ways of asking of each record; more would offer the same thing in other words. */
const WAYS = 6;
/** Characters of what was typed that are looked at: Fuse.js takes 32 at once, 60 take it three times as long. */
const LONGEST = 32;
