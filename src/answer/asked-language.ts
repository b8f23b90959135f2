import type { Article } from '../content/knowledge.ts';
import { isWordOf } from '../language/foreign/dictionary.ts';
import { withSmallWords } from '../language/foreign/small-words.ts';
import type { Reading } from '../language/reading.ts';
import { notInThisLanguage } from '../language/spoken/not-in-this-language.ts';
import { foreignLanguage } from '../language/spoken/spoken.ts';
import type { Search } from '../search/search.ts';
import { pairsIn } from './abroad/home-of.ts';
import type { Answer, Receipt } from './answer.ts';
import { nearest } from './compose.ts';
import { notUnderstood } from './refusals.ts';
import type { Sources } from './sources.ts';
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
  // A question in one of those with a dictionary is brought to the language that it leads to.
  const readable = own.includes(HOME) ? [...new Set([...own, ...withSmallWords])] : own;
  const text = notInThisLanguage(asked, readable, found.length > 0);
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

/** The language to which others are brought: the dictionaries lead to it. */
export const HOME = 'en';

/** The language of a question that no article is in, a two-letter code; undefined for any other question. */
export function languageAsked(question: string, ways: readonly Sources[]): string | undefined {
  const own = ways.map(({ language }) => language);
  const readings = ways.map(({ search }) => search.reader.read(question));
  return foreignLanguage(
    withoutNames(question, readings, ways),
    own,
    isKnownIn(readings, ways),
    isListedIn(ways, USUAL),
    isWordOf,
  );
}

/** Names are the same in every language, also those of two words that are written small: *truth social*. */
function withoutNames(question: string, readings: readonly Reading[], ways: readonly Sources[]): string {
  const text = withoutNamesRead(question.normalize('NFC'), readings);
  return ways.reduce((left, { search }) => withoutPairs(left, search), text);
}

function withoutPairs(text: string, { articles, reader: { language } }: Search): string {
  const pairs = pairsOf(articles);
  let left = text;
  for (const { index, 0: first, 1: second = '' } of text.matchAll(/(?<!\p{L})\p{L}+(?= (\p{L}+))/gu)) {
    const end = index + first.length + 1 + second.length;
    if (language.isStop(first.toLowerCase()) || !pairs.has(`${first} ${second}`.toLowerCase())) continue;
    left = `${left.slice(0, index)}${' '.repeat(end - index)}${left.slice(end)}`;
  }
  return left;
}

/** The pairs of capitals of articles, in small letters; found once. */
function pairsOf(articles: readonly Article[]): ReadonlySet<string> {
  const known = pairsKnown.get(articles) ?? new Set([...pairsIn(articles)].map((pair) => pair.toLowerCase()));
  pairsKnown.set(articles, known);
  return known;
}

const pairsKnown = new WeakMap<readonly Article[], ReadonlySet<string>>();

function withoutNamesRead(question: string, readings: readonly Reading[]): string {
  let text = question;
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
