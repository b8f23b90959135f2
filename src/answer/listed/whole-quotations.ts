import { sentencesOf } from '../../language/sentences.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { Citation, Line } from '../answer.ts';
import { opensQuotation } from './opens-quotation.ts';

/**
 * Lines of which each sentence that has somebody’s own words has all that they go on to say in the paragraph, up to where the
 * text tells on or somebody else speaks; a sentence that another line then has is left out.
 */
export function withWholeQuotations(lines: readonly Line[]): readonly Line[] {
  const whole = lines.map(withWholeQuotation);
  return whole.filter((line, at) =>
    whole.every(
      (other, place) => place === at || !isWithin(line, other) || (isWithin(other, line) && at < place),
    ),
  );
}

function withWholeQuotation(line: Line): Line {
  const where = placeOf(line);
  const pronouns = where && planWordsOf(where.article.language)?.pronouns;
  if (!where || !pronouns) return line;
  const text = where.article.paragraphs[where.paragraph - 1]?.text ?? '';
  const { start, end } = quotationAround(text, where.excerpt, where.article.language, pronouns);
  const spoken = { text: text.slice(start, end), start, end };
  return { ...line, text: spoken.text, citations: [{ ...where, excerpt: spoken }] };
}

/** Where a line stands that is a run of the text; undefined for what a fact tells in other words. */
function placeOf({ text, citations: [where, ...more] }: Line): Citation | undefined {
  return where && more.length === 0 && where.excerpt.text === text ? where : undefined;
}

function isWithin(line: Line, other: Line): boolean {
  const [one, whole] = [placeOf(line), placeOf(other)];
  if (!one || !whole || one.article !== whole.article || one.paragraph !== whole.paragraph) return false;
  return whole.excerpt.start <= one.excerpt.start && one.excerpt.end <= whole.excerpt.end;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Where somebody’s own words begin and end in a paragraph, of which a run of its sentences has some; that run where it has
 * none. `pronouns` is how a sentence begins that has the same speaker.
 */
export function quotationAround(text: string, run: Run, language: string, pronouns: RegExp): Run {
  const pieces = piecesOf(text, language);
  const textOf = (piece: Run | undefined) => (piece ? text.slice(piece.start, piece.end) : '');
  if (!MARK.test(textOf(run))) return run;
  const first = pieces.findIndex(({ end }) => end > run.start);
  const last = pieces.findLastIndex(({ start }) => start < run.end);
  // The words that a sentence ends with go on; behind other words the text tells on.
  let end = last;
  if (
    pieces.slice(first, last + 1).some((piece) => opensQuotation(textOf(piece)) || CLOSES.test(textOf(piece)))
  )
    while (isSaidOn(textOf(pieces[end + 1]), pronouns)) end += 1;
  let start = first;
  if (opensQuotation(textOf(run))) while (isOnlySaid(textOf(pieces[start - 1]))) start -= 1;
  // What is said right after somebody else spoke is theirs.
  if (QUOTED.test(textOf(pieces[start - 1]))) start = first;
  return {
    start: Math.min(run.start, pieces[start]?.start ?? run.start),
    end: Math.max(run.end, pieces[end]?.end ?? run.end),
  };
}

/** The sentences of a paragraph, of which those are one that stand between the same marks. */
function piecesOf(text: string, language: string): readonly Run[] {
  const pieces: Run[] = [];
  for (const { start, end } of sentencesOf(text, language)) {
    const open = pieces.at(-1);
    if (open && OPENING.test(text.slice(open.start, open.end).replace(WHOLE, '')))
      pieces[pieces.length - 1] = { start: open.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

/** Whether a sentence goes on with somebody’s own words, and at most says so of the same speaker: *“…,” she added*. */
function isSaidOn(text: string, pronouns: RegExp): boolean {
  if (!opensQuotation(text)) return false;
  const rest = text.replace(WHOLE, '').replace(/^[\s,.]+/u, '');
  return !/\p{L}/u.test(rest) || pronouns.test(rest);
}

function isOnlySaid(text: string): boolean {
  return opensQuotation(text) && !/\p{L}/u.test(text.replace(WHOLE, ''));
}

/** Somebody’s own words with the marks around them, as languages set them. */
const WHOLE = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu;
const QUOTED = new RegExp(WHOLE.source, 'u');
const MARK = /[“”„«»"]/u;
const OPENING = /[“„«]/u;
const CLOSES = /[”“»"][.!?]?$/u;
