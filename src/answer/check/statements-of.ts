import type { Language } from '../../language/language.ts';
import { beginsSentence, goesOn, sentencesOf } from '../../language/sentences.ts';
import { answerTuning } from '../tuning.ts';

/** Where a sentence ends although the next one begins with a small letter, as in hurried typing. */
const END = /(?<=[.!?…]["'”’»)]?)\s+/u;
/** What was left out or held back ends no sentence: “he said ... on Monday”, “the deal […] was signed”. */
const LEFT_OUT = /(?:…|\.{2,}|[[(](?:…|\.{2,})[\])])["'”’»)]?$/u;
/** Where a sentence that is too long may be cut. */
const PAUSE = /[,;:–—](?=\s)/gu;

/**
 * The sentences of a plain text that say something, in their order: each has two words that are not only grammar in any
 * of the languages. A line break ends a sentence; one that is too long is cut at its pauses.
 */
export function statementsOf(text: string, languages: readonly Language[]): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => whole(line, languages[0]?.code ?? 'en'))
    .flatMap(pieces)
    .filter((sentence) => languages.every((language) => contentWords(sentence, language) >= 2));
}

function whole(line: string, language: string): string[] {
  const sentences: string[] = [];
  let open = '';
  const parts = sentencesOf(line, language).flatMap(({ start, end }) => line.slice(start, end).split(END));
  for (const [at, part] of parts.entries()) {
    open = `${open} ${part}`.trim();
    const next = parts[at + 1] ?? '';
    const isLeftOut = LEFT_OUT.test(open) && !beginsSentence(next, language);
    if (isWithinQuotation(open, parts.slice(at + 1)) || isLeftOut || goesOn(open, next, language)) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
}

/** Whether a quotation is open and ends further on: what somebody said is one whole. */
function isWithinQuotation(open: string, rest: readonly string[]): boolean {
  const isOpen = open.lastIndexOf('“') > open.lastIndexOf('”') || (open.match(/"/gu)?.length ?? 0) % 2 === 1;
  // “Never!” is what she said
  const goesOnAfter = /[.!?…]["”]$/u.test(open) && /^\p{Ll}/u.test(rest[0] ?? '');
  return goesOnAfter || (isOpen && rest.some((part) => /["”]/u.test(part)));
}

function pieces(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence;
  while (rest.length > answerTuning.check.sentence) {
    // Never within a character.
    const beginning = rest.slice(0, answerTuning.check.sentence).replace(/[\uD800-\uDBFF]$/u, '');
    const pause = [...beginning.matchAll(PAUSE)].at(-1)?.index ?? beginning.lastIndexOf(' ');
    const at = pause > 0 ? pause + 1 : beginning.length;
    found.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...found, rest];
}

function contentWords(sentence: string, language: Language): number {
  return new Set(language.words(sentence).filter((word) => !language.isStop(word))).size;
}
