import type { Article } from '../../../content/knowledge.ts';
import { align } from '../../../language/align.ts';
import { once } from '../../../language/once.ts';
import { quotationPattern } from '../../../language/quotations/quotable.ts';
import { remembering } from '../../../language/remembering.ts';
import { editDistance } from '../../../language/spelling/edit-distance.ts';
import { type Token, tokensOf } from '../../../language/tokenize.ts';

/** Words that a text puts between quotation marks, and the run of a stored paragraph that is most like them. */
export interface Quoted {
  /** As the text has them, without the marks; where they stand in it with them, in UTF-16 units. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly article: string;
  readonly paragraph: number;
  /** Where the run stands in the paragraph, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly run: string;
  /** Words of each that the other one does not have there; none where it is quoted word for word. */
  readonly changed: readonly string[];
  readonly instead: readonly string[];
}

/** Finds what texts quote from articles, word for word or nearly so. */
export type FindQuoted = (text: string) => readonly Quoted[];

interface Stored {
  readonly article: string;
  readonly number: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly has: ReadonlySet<string>;
}

/** Makes a finder of what is quoted from articles; their paragraphs are cut when the first quotation is looked for. */
export function createFindQuoted(articles: readonly Article[]): FindQuoted {
  const all = articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  const stored = once(() => (all > MOST_PARAGRAPHS ? [] : articles.flatMap(storedIn)));
  // Two rules ask for those of the same text, and a statement is looked up by them.
  return remembering((text) => [...text.matchAll(quotationPattern)].flatMap(quotedWith), MOST_KEPT);

  function quotedWith(match: RegExpExecArray): readonly Quoted[] {
    const words = (match[1] ?? '').trim();
    const found = nearest(words, stored());
    return found ? [{ ...found, words, start: match.index, end: match.index + match[0].length }] : [];
  }
}

function storedIn({ id, paragraphs }: Article): readonly Stored[] {
  return paragraphs.map(({ number, text }) => {
    const tokens = tokensOf(text);
    const words = tokens.map(({ word }) => comparable(word));
    return { article: id, number, text, tokens, words, has: new Set(words) };
  });
}

/** The run that is most like some words, of all paragraphs that have most of them. */
function nearest(quote: string, all: readonly Stored[]): Omit<Quoted, 'words' | 'start' | 'end'> | undefined {
  const typed = tokensOf(quote.normalize('NFC')).map(({ word }) => comparable(word));
  if (typed.length < LEAST || typed.length > MOST) return undefined;
  let best:
    | { stored: Stored; meant: readonly string[]; from: number; to: number; met: readonly number[] }
    | undefined;
  for (const stored of all) {
    const there = typed.filter((word) => stored.has.has(word)).length;
    if (there < typed.length * MOSTLY || there <= (best?.met.length ?? 0)) continue;
    const meant = typed.map((word) => (stored.has.has(word) ? word : (misspelt(word, stored.words) ?? word)));
    const aligned = align(stored.words, meant);
    if (aligned && aligned.met.length > (best?.met.length ?? 0)) best = { stored, meant, ...aligned };
  }
  if (!best || best.met.length < typed.length * MOSTLY) return undefined;
  const { stored, met, meant } = best;
  // What differs at an end of the quotation has a counterpart beside the run.
  const from = Math.max(0, best.from - (met[0] ?? 0));
  const to = Math.min(stored.tokens.length - 1, best.to + meant.length - 1 - (met.at(-1) ?? 0));
  const run = stored.words.slice(from, to + 1);
  const changed = meant.filter((word, at) => !met.includes(at) && !run.includes(word));
  const [start, end] = [stored.tokens[from]?.start ?? 0, stored.tokens[to]?.end ?? 0];
  return {
    article: stored.article,
    paragraph: stored.number,
    from: start,
    to: end,
    run: stored.text.slice(start, end),
    changed,
    instead: run.filter((word) => !meant.includes(word)),
  };
}

/** A word without its apostrophe, which is left out in hurried typing. */
function comparable(word: string): string {
  return word.replace(/['’ʼ]/gu, '');
}

/** The word of a paragraph that a word with one letter wrong is. */
function misspelt(word: string, all: readonly string[]): string | undefined {
  return word.length < LONG
    ? undefined
    : all.find((one) => one.length >= LONG && editDistance(one, word, 1) <= 1);
}

/** Texts whose quotations are kept. */
const MOST_KEPT = 100;
/** Paragraphs that are looked through; more take too long. */
const MOST_PARAGRAPHS = 2_000;
/** Letters from which a word with one wrong is still that word. */
const LONG = 5;
/** Words of a quotation, at least and at most: fewer may be anybody's. */
const LEAST = 4;
const MOST = 80;
/** The part of them that a run has to have in their order. */
const MOSTLY = 0.6;
