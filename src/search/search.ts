import type { Article, Knowledge } from '../content/knowledge.ts';
import { type ReadWord, saysSomething } from '../language/read-words.ts';
import { createReader, type Reader, type Reading } from '../language/reading.ts';
import { numberOf } from '../language/string-table.ts';
import { hasOwnVectors, textVectorsOf, wordVectorsOf } from '../language/vectors/word-vectors.ts';
import type { LanguageIndex } from './compile.ts';
import { createHalfKnown } from './half-known.ts';
import { createLikeKnown } from './index/alike.ts';
import { stands } from './index/field.ts';
import { createFuzzyIndex, type FuzzyIndex, linesIn } from './index/fuzzy.ts';
import { gistOf, meaningOf } from './index/meaning.ts';
import { densityOf, type Measured, measure, type Places } from './measure.ts';
import { openClassifier } from './rank/classifier.ts';
import { bestGap, openConfidence, type Sign, shownBy, signsOf, togetherOf } from './rank/confidence.ts';
import { openPhrasings } from './rank/fact-index.ts';
import { type LearnedWeights, learned } from './rank/learned.ts';
import type { Ranked } from './rank/paragraphs.ts';
import { comparable, type Lean, rank } from './rank/rank.ts';
import { tellingSentence } from './rank/telling.ts';
import { keyOf, softWays, type WrittenRecord, writtenRecords } from './records.ts';
import { createWanted, type WantWords } from './wanted.ts';
import { measuredWithin } from './within-article.ts';

/** Searches the records of one language. */
export interface Search {
  readonly reader: Reader;
  readonly articles: readonly Article[];
  /** Their places, the one that comes first in the knowledge first: as a rule as they are, the newest first. */
  readonly order: readonly number[];
  /** Facts and topics, in the order of the index. */
  readonly facts: readonly WrittenRecord[];
  readonly index: LanguageIndex;
  /** What words stand for: themselves, their synonyms, and what is used alike. */
  readonly want: WantWords;
  /** Ids of the people. */
  readonly people: ReadonlySet<string>;
  /** What is there on a question, best first. */
  find(reading: Reading): Found;
  /** The same of one article alone, by its place among the articles; nothing is measured again. */
  within(found: Found, article: number, lean?: Lean): Found;
  /** The same, ranked anew for a question that leans on what was answered before; nothing is measured again. */
  leaning(found: Found, lean: Lean): Found;
  /** The weighty words that a fact, its phrasings and its paragraphs do not have; without one, that nothing has. */
  unaccounted(words: readonly ReadWord[], fact?: number): readonly string[];
}

/** What was found on a question. */
export interface Found {
  readonly reading: Reading;
  readonly measured: Measured;
  /** Paragraphs with their best records, best first. */
  readonly ranked: readonly Ranked[];
  /** Position of the sentence of a paragraph, both among all, that most likely tells what is asked for. */
  readonly telling: (paragraph: number) => number;
  /** Position of the best gap among the facts; undefined where there is none. */
  readonly gap: number | undefined;
  readonly signs: Readonly<Record<Sign, number>>;
  /** How surely the best record answers, from 0 to 1. */
  readonly confidence: number;
  /** How surely some article answers, be it with the best record or another, from 0 to 1. */
  readonly presence: number;
}

/** Opens a compiled index; throws when it was not made from this knowledge. */
export function openSearch(
  knowledge: Knowledge,
  index: LanguageIndex,
  all: LearnedWeights = learned,
  fuzzy: () => FuzzyIndex = () => createFuzzyIndex(linesIn(knowledge)),
): Search {
  const reader = createReader(index.lexicon);
  const articles = allOf(index.articles, knowledge.articles, ({ id }) => id);
  const facts = allOf(index.facts, writtenRecords(knowledge, new Set(index.articles)), keyOf);
  const placeOf = new Map(
    index.paragraphs.map(([article, number], place) => [`${articles[article]?.id} ${number}`, place]),
  );
  const bounds: [number, number][] = index.paragraphs.map(() => [0, 0]);
  for (const [place, [paragraph]] of index.sentences.entries()) {
    const bound = bounds[paragraph];
    if (!bound) continue;
    if (bound[1] === 0) bound[0] = place;
    bound[1] = place + 1;
  }
  const kindsOf = (kind: WrittenRecord['kind']) =>
    Float32Array.from(facts, (one) => (one.kind === kind ? 1 : 0));
  const places: Places = {
    facts,
    cited: facts.map((fact) =>
      fact.paragraphs.flatMap((number) => placeOf.get(`${fact.article} ${number}`) ?? []),
    ),
    sentencesOf: bounds,
    phrasingOf: Uint32Array.from(
      facts.flatMap((fact, place) => new Array<number>(softWays(fact)).fill(place)),
    ),
    worths: Float64Array.from(index.known, ({ worth }) => worth),
    sentences: index.sentences.map(([paragraph], row) => ({
      row,
      kind: 'sentence',
      fact: undefined,
      sentence: row,
      paragraph,
    })),
    position: Float32Array.from(index.paragraphs, ([, number]) => 1 / (1 + number)),
    density: densityOf(facts.reduce((ways, { asked }) => ways + asked.length, 0) / Math.max(1, facts.length)),
    isKind: {
      person: kindsOf('person'),
      statement: kindsOf('statement'),
      event: kindsOf('event'),
      term: kindsOf('term'),
      number: kindsOf('number'),
      gap: kindsOf('gap'),
      topic: kindsOf('topic'),
    },
  };
  const vectors = wordVectorsOf(index.lexicon.language);
  const weights = all[hasOwnVectors(index.lexicon.language) ? 'vectors' : 'letters'];
  const likeKnown = createLikeKnown(index.known, reader.language, vectors);
  const confidence = openConfidence(weights.confidence);
  const there = openConfidence(weights.presence);
  const parts = {
    want: createWanted(index, likeKnown),
    likeKnown,
    halfKnown: createHalfKnown(fuzzy, knowledge, {
      factOf: new Map(facts.map(({ id }, place) => [id, place])),
      paragraphOf: placeOf,
      facts: facts.length,
      paragraphs: index.paragraphs.length,
    }),
    meaning: (words: readonly ReadWord[]) => meaningOf(words, vectors),
    gist: (words: readonly ReadWord[]) => gistOf(words, textVectorsOf(index.lexicon.language)),
    asked: openPhrasings(index.phrasings),
    classifier: openClassifier(index.classifier),
  };
  // A plan, a list and the one record that fits best look for the same.
  let newest: Found | undefined;
  return {
    reader,
    articles,
    order: knowledge.articles.flatMap((one) => (articles.includes(one) ? [articles.indexOf(one)] : [])),
    facts,
    index,
    want: parts.want,
    people: new Set(facts.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
    unaccounted(words, fact) {
      const { whole, paragraph } = index.fields;
      const isThere = (text: string) => {
        const term = numberOf(index.terms, text);
        return (
          term !== undefined && (stands(whole, term, fact) || (fact === undefined && stands(paragraph, term)))
        );
      };
      return (
        words
          .filter(saysSomething)
          // What merely means nearly the same accounts for a word in a fact, but nobody mentions it.
          .filter(({ term, groups }) => !(fact === undefined ? [term] : [term, ...groups]).some(isThere))
          .map(({ word }) => word)
      );
    },
    find(reading) {
      if (newest?.reading !== reading) newest = ranking(reading, measure(reading, index, places, parts));
      return newest;
    },
    within: ({ reading, measured }, article, lean) =>
      ranking(
        reading,
        measuredWithin(measured, {
          paragraph: (place) => index.paragraphs[place]?.[0] === article,
          fact: (place) => facts[place]?.article === articles[article]?.id,
        }),
        lean,
      ),
    leaning: ({ reading, measured }, lean) => ranking(reading, measured, lean),
  };

  function ranking(reading: Reading, measured: Measured, lean?: Lean): Found {
    const rows = comparable(measured);
    const ranked = rank(measured, weights.rank, lean, rows);
    const gap = bestGap(measured, facts);
    const signs = signsOf(reading, measured, rows, ranked, gap, facts);
    const side = ranked[0]?.best.fact === undefined ? 'sentence' : 'fact';
    const shown = shownBy(reading, signs);
    const isRight = ranked.length === 0 ? 0 : confidence(shown, side);
    const presence = ranked.length === 0 ? 0 : there(shown, side);
    const telling = (paragraph: number) => {
      const own = measured.candidates.filter((one) => one.fact === undefined && one.paragraph === paragraph);
      return tellingSentence(own, rows, index.sentences, weights.telling);
    };
    return {
      reading,
      measured,
      ranked,
      telling,
      gap,
      signs,
      confidence: togetherOf(isRight, presence),
      presence,
    };
  }
}

/** What has these keys, in their order. */
function allOf<Known>(
  keys: readonly string[],
  known: readonly Known[],
  keyIn: (known: Known) => string,
): Known[] {
  const byKey = new Map(known.map((one) => [keyIn(one), one]));
  return keys.map((key) => {
    const one = byKey.get(key);
    if (!one)
      throw new Error(`The compiled index has ${key}, which is not in the knowledge: compile it anew.`);
    return one;
  });
}
