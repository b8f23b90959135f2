import { abbreviationsOf } from './abbreviations.ts';
import { dateWords } from './calendar/date-words.ts';
import { languageOf } from './language.ts';
import { remembering } from './remembering.ts';

/** A sentence of a text, as a run of it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the sentences of a text stand; every character but the space between sentences belongs to one. Unicode's rules
 * cut it, and pieces between which a sentence goes on are put together again.
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  return finderOf(language)(text);
}

/** Languages whose finders are kept, and texts of each whose sentences are: a paragraph is cited again and again. */
const LANGUAGES = 20;
const MOST_KEPT = 2_000;

const finderOf = remembering(createFinder, LANGUAGES);

function createFinder(language: string): (text: string) => readonly Sentence[] {
  // Making one takes far longer than using it.
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return remembering((text) => sentencesIn(text, language, segmenter), MOST_KEPT);
}

function sentencesIn(text: string, language: string, segmenter: Intl.Segmenter): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end <= index) continue;
    const open = sentences.at(-1);
    if (open && goesOn(text.slice(open.start, open.end), text.slice(index, end), language))
      sentences[sentences.length - 1] = { start: open.start, end };
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/**
 * Whether a sentence goes on from one piece to the next, because the full stop between them belongs to a title, to
 * initials, to another abbreviation or to an order: *Dr. Venn*, *z. B. Ulm*, *am 22. September*, *der 1. FC*.
 */
export function goesOn(before: string, after: string, language: string): boolean {
  const [, lead = '', word = ''] =
    /(?:(\S+)\s+)?[("'“„«‚‘]*([^\s("'“„«‚‘]+)\.$/u.exec(before.slice(-LOOK)) ?? [];
  if (word === '') return false;
  const known = abbreviationsOf(language);
  const bare = word.slice(word.lastIndexOf('-') + 1);
  if (known.open.has(word) || known.open.has(bare)) return true;
  const [, next = ''] = NEXT.exec(after) ?? [];
  if (next === '') return false;
  if (/^\p{N}/u.test(next) && known.beforeNumber.has(word)) return true;
  const isOpening = opens(next, language);
  if (/^\d{1,3}$/u.test(word)) return isOrder(lead, next, isOpening, language);
  const [group = ''] = /(?:(?<!\p{L})\p{L}\.\s?)+$/u.exec(before.slice(-LOOK)) ?? [];
  const isCapital = /^\p{Lu}/u.test(next);
  if (known.closing.has(group.replace(/\s/gu, '').toLowerCase())) return !isCapital;
  // `in 5 m. The river` counts; initials stand behind no number.
  const isSmall = /^\p{Ll}$/u.test(word);
  const isShortened = known.either.has(next.replace(/\.$/u, ''));
  if (isSmall && /\d$/u.test(lead) && !isShortened) return false;
  // A small letter alone is none: `z. B.` has another one beside it.
  const isGroup = /\p{L}\.\s?\p{L}\./u.test(group) || /^\p{L}\.$/u.test(next) || isShortened;
  const isInitial = INITIALS.test(word) && (!isSmall || isGroup);
  return (isInitial || known.either.has(word) || known.either.has(bare)) && !isOpening;
}

/** Whether a text surely begins a sentence: with a small word that has a capital, “The talks”; the *A.* of a name is none. */
export function beginsSentence(text: string, language: string): boolean {
  const [, first = ''] = NEXT.exec(text) ?? [];
  return /^\p{Lu}/u.test(first) && !/^\p{L}\./u.test(first) && opens(first, language);
}

function opens(word: string, language: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return languageOf(language).isStop(word.toLowerCase()) || abbreviationsOf(language).openers.has(word);
}

/** The first word of a text, with its full stop. */
const NEXT = /^\s*["'“‘„«([]*\s*([\p{L}\p{N}][\p{L}\p{N}'’.]*)/u;
/** Characters before a full stop that are looked at. */
const LOOK = 40;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

function isOrder(lead: string, next: string, isOpening: boolean, language: string): boolean {
  const { beforeOrdinal } = abbreviationsOf(language);
  if (beforeOrdinal.size === 0) return false;
  const months = dateWords.get(language)?.months ?? [];
  if (months.some((month) => new RegExp(`^(?:${month})$`, 'u').test(next))) return true;
  // Nothing before it that it could count or belong to: a text or a line begins with it, *1. FC Saltry*.
  return (lead === '' || beforeOrdinal.has(lead)) && !isOpening;
}
