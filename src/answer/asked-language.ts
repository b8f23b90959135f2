import { isWordOf } from '../language/foreign/dictionary.ts';
import { notInThisLanguage } from '../language/not-in-this-language.ts';
import type { Reading } from '../language/reading.ts';
import { foreignLanguage } from '../language/spoken.ts';
import type { Answer, Receipt } from './answer.ts';
import { nearest } from './compose.ts';
import type { Sources } from './pipeline.ts';
import { notUnderstood } from './refusals.ts';
import { answerTuning } from './tuning.ts';
import { voiceOf } from './voice.ts';

/**
 * What is said to a question in a language that no article is in, in that language: that it cannot be looked up, and the
 * passages with the same names and numbers, of which none is called an answer. `asked` is that language, `shown` how the
 * question was put. Undefined where nothing can be said in it.
 */
export function foreignAnswer(
  question: string,
  asked: string,
  shown: string,
  ways: readonly Sources[],
): Answer | undefined {
  const [first] = ways;
  if (!first) return undefined;
  const own = ways.map(({ language }) => language);
  const readings = ways.map(({ search }) => search.reader.read(question));
  const found = ways.flatMap(({ search }, at) => {
    const reading = readings[at];
    const words = reading?.words.filter((word) => isNameOrNumber(word, reading.text)) ?? [];
    return reading && words.length > 0 ? nearest(search.find({ ...reading, words }), search) : [];
  });
  const text = notInThisLanguage(asked, own, found.length > 0);
  if (text === undefined) return undefined;
  const receipt: Receipt = {
    question: shown,
    language: asked,
    matches: [],
    unaccounted: [],
    confidence: 0,
    threshold: answerTuning.sureFrom,
  };
  const [citation, ...more] = found;
  if (!citation) {
    const voice = voiceOf(asked, first.knowledge.articles);
    return { ...notUnderstood(first.suggestions, receipt, voice), text };
  }
  return {
    kind: 'near',
    text,
    facts: [],
    citations: [citation, ...more].slice(0, answerTuning.citations),
    receipt,
  };
}

/** The language of a question that no article is in, a two-letter code; undefined for any other question. */
export function languageAsked(question: string, ways: readonly Sources[]): string | undefined {
  const own = ways.map(({ language }) => language);
  const readings = ways.map(({ search }) => search.reader.read(question));
  return foreignLanguage(
    withoutNames(question, readings),
    own,
    isKnownIn(readings, ways),
    isListedIn(ways, USUAL),
    isWordOf,
  );
}

/** Names are the same in every language. */
function withoutNames(question: string, readings: readonly Reading[]): string {
  let text = question.normalize('NFC');
  for (const { words } of readings)
    for (const { how, start, end, word, as } of words)
      if (how === 'name' && word === as)
        text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  return text;
}

/** Whether a word is one of the articles or their languages. */
function isKnownIn(readings: readonly Reading[], ways: readonly Sources[]): (word: string) => boolean {
  const known = new Set(
    readings.flatMap(({ words }) =>
      words.filter(({ how, stop }) => stop || how === 'same').map(({ word }) => word),
    ),
  );
  const isListed = isListedIn(ways, LISTED);
  return (word) => known.has(word) || isListed(word);
}

function isListedIn(ways: readonly Sources[], perMillion: number): (word: string) => boolean {
  const lists = ways.flatMap(({ search }) => search.reader.general ?? []);
  return (word) => lists.some((list) => list.perMillion(word) >= perMillion);
}

/** Uses per million from which a word is one of the language, and a usual one: a list has names and words of others too. */
const LISTED = 1;
const USUAL = 20;

function isNameOrNumber({ how, word, start }: Reading['words'][number], text: string): boolean {
  return how === 'name' || /\p{N}/u.test(word) || (start > 0 && /^\p{Lu}/u.test(text.slice(start)));
}
