import type { Knowledge } from '../content/knowledge.ts';
import { languageOf } from '../language/language.ts';
import type { ReadWord } from '../language/read-words.ts';
import { createReader } from '../language/reading.ts';
import { sentencesOf } from '../language/sentences.ts';
import { frequencyTableOf } from '../language/spelling/general-frequency.ts';
import { createStringTable, type StringTable } from '../language/string-table.ts';
import { textVectorsOf, wordVectorsOf } from '../language/vectors/word-vectors.ts';
import { attributesAsked, attributesTold, rowsOf, union } from '../language/vocabulary/attributes.ts';
import { createGeneralFeatures, type GeneralLists } from './general-lists.ts';
import { createWordList, type KnownWord, type WordRows } from './index/alike.ts';
import { countedIn } from './index/counted.ts';
import type { Directions } from './index/directions.ts';
import { createField, type Field, type FieldTuning } from './index/field.ts';
import { directionsOf, gistOf, meaningOf } from './index/meaning.ts';
import { createNumbering } from './index/numbering.ts';
import { gramsIn, readFact, stopsIn, termsOf } from './index/read-texts.ts';
import { groupsByStem, type LexiconData, namedIn, textsOf, vocabularyOf } from './lexicon.ts';
import { type ClassifierData, trainClassifier } from './rank/classifier.ts';
import { compilePhrasings, type PhrasingData } from './rank/fact-index.ts';
import { keyOf, softWays, writtenRecords } from './records.ts';
import { searchTuning } from './search-tuning.ts';

/** All that searching needs, made beforehand from a knowledge; plain data, one for each language. */
export type CompiledIndex = readonly LanguageIndex[];

/** The records of all articles of one language. Facts, paragraphs and sentences are positions from 0. */
export interface LanguageIndex {
  readonly lexicon: LexiconData;
  /** Ids of the articles, in the order of the knowledge. */
  readonly articles: readonly string[];
  /** Keys of the facts and topics, see `keyOf`, in the order of the knowledge. */
  readonly facts: readonly string[];
  /** By paragraph of all articles: the article's place and the paragraph's number. */
  readonly paragraphs: readonly (readonly [article: number, number: number])[];
  /** By sentence: its paragraph, and where it stands in it. */
  readonly sentences: readonly (readonly [paragraph: number, start: number, end: number])[];
  /** The terms of all fields, by their numbers. */
  readonly terms: StringTable;
  readonly fields: Readonly<Record<FieldName, Field>>;
  /** Kinds of detail, a row of bits each: those that a sentence or fact tells, and those that a fact is asked for. */
  readonly told: Readonly<Record<'sentences' | 'facts', Uint32Array>>;
  readonly askedFor: Uint32Array;
  /** Every different word of the texts, and texts as rows of places among them. */
  readonly known: readonly KnownWord[];
  readonly words: Readonly<Record<'sentences' | 'paragraphs' | 'says' | 'asked', WordRows>>;
  /** What texts mean, as directions; of the ways of asking only the first `softWays` of each fact. */
  readonly meanings: Readonly<Record<'sentences' | 'says' | 'asked', Directions>>;
  /** The same as a sentence encoder would tell it. */
  readonly gists: Readonly<Record<'sentences' | 'paragraphs' | 'says' | 'asked', Directions>>;
  /** Facts by how people ask for them; one more at the end for what no article answers. */
  readonly phrasings: PhrasingData;
  readonly classifier: ClassifierData;
}

/** `says` and `whole` have a text for each fact, the latter with its phrasings and the paragraphs it rests on. */
export type FieldName =
  | 'sentence'
  | 'paragraph'
  | 'sentenceGrams'
  | 'paragraphGrams'
  | 'paragraphStops'
  | 'says'
  | 'saysGrams'
  | 'asked'
  | 'whole'
  | 'counted'
  | 'saysCounted';

/**
 * Reads and indexes everything; takes a hundredth of a second for each article, and more for thousands of phrasings. What
 * `general` has of the lists of a language is not made again; the index is the same without.
 */
export function compileIndex(knowledge: Knowledge, general: readonly GeneralLists[] = []): CompiledIndex {
  const languages = new Set(knowledge.articles.map(({ language }) => language));
  return [...languages].map((code) =>
    compileLanguage(
      knowledge,
      code,
      general.find(({ language }) => language === code),
    ),
  );
}

function compileLanguage(
  knowledge: Knowledge,
  code: string,
  general: GeneralLists | undefined,
): LanguageIndex {
  const articles = knowledge.articles.filter(({ language }) => language === code);
  const ids = new Set(articles.map(({ id }) => id));
  const facts = writtenRecords(knowledge, ids);
  const groups = knowledge.words.filter(({ language }) => language === code);
  const named = namedIn(facts, groups);
  const language = languageOf(code);
  const lexicon: LexiconData = {
    language: code,
    vocabulary: createStringTable(vocabularyOf(textsOf(articles, facts, named, groups), language.words)),
    frequency: general ? general.frequency : frequencyTableOf(code),
    named,
    groups: groupsByStem(groups, language),
  };
  const reader = createReader(lexicon);
  const paragraphs = articles.flatMap(({ paragraphs }, article) =>
    paragraphs.map(({ number }) => [article, number] as const),
  );
  const texts = articles.flatMap((article) => article.paragraphs.map(({ text }) => text));
  const sentences = texts.flatMap((text, paragraph) =>
    sentencesOf(text, code).map(({ start, end }) => [paragraph, start, end] as const),
  );
  const read = (text: string) => reader.read(text).words;
  const inParagraphs = texts.map(read);
  const inSentences = sentences.map(([paragraph, start, end]) =>
    read(texts[paragraph]?.slice(start, end) ?? ''),
  );
  const inFacts = facts.map((fact) => readFact(fact, articles, reader));
  const asked = inFacts.map(({ asked }, at) => asked.slice(0, softWays(facts[at])));
  const featuresOf = createGeneralFeatures(general, lexicon, groups, reader);
  const away = knowledge.elsewhere
    .filter(({ language }) => language === code)
    .flatMap(({ asked }) => asked.map(featuresOf));
  const list = createWordList();
  const words = {
    sentences: list.rowsOf(inSentences),
    paragraphs: list.rowsOf(inParagraphs),
    says: list.rowsOf(inFacts.map(({ says }) => says)),
    asked: list.rowsOf(asked.flat()),
  };
  const meaning = (texts: readonly (readonly ReadWord[])[]) =>
    directionsOf(texts, wordVectorsOf(code), meaningOf);
  const gist = (texts: readonly (readonly ReadWord[])[]) => directionsOf(texts, textVectorsOf(code), gistOf);
  const phrasings = [...inFacts.map(({ features }) => features), away];
  const numbering = createNumbering();
  const field = (texts: readonly (readonly string[])[], tuning: FieldTuning) =>
    createField(texts, numbering, tuning);
  const fields = {
    sentence: field(inSentences.map(termsOf), searchTuning.sentence),
    paragraph: field(inParagraphs.map(termsOf), searchTuning.paragraph),
    paragraphGrams: field(inParagraphs.map(gramsIn), searchTuning.grams),
    paragraphStops: field(inParagraphs.map(stopsIn), searchTuning.paragraph),
    sentenceGrams: field(inSentences.map(gramsIn), searchTuning.grams),
    says: field(
      inFacts.map(({ says }) => termsOf(says)),
      searchTuning.sentence,
    ),
    saysGrams: field(
      inFacts.map(({ says }) => gramsIn(says)),
      searchTuning.grams,
    ),
    asked: field(asked.flat().map(termsOf), searchTuning.sentence),
    whole: field(
      inFacts.map(({ says, asked, cited }) => termsOf([says, ...asked, ...cited].flat())),
      searchTuning.paragraph,
    ),
    counted: field(
      inSentences.map((words) => countedIn(words, reader.language)),
      searchTuning.sentence,
    ),
    saysCounted: field(
      inFacts.map(({ says }) => countedIn(says, reader.language)),
      searchTuning.sentence,
    ),
  };
  return {
    lexicon,
    articles: articles.map(({ id }) => id),
    facts: facts.map(keyOf),
    paragraphs,
    sentences,
    terms: createStringTable(numbering.all),
    fields,
    meanings: {
      sentences: meaning(inSentences),
      says: meaning(inFacts.map(({ says }) => says)),
      asked: meaning(asked.flat()),
    },
    gists: {
      sentences: gist(inSentences),
      paragraphs: gist(inParagraphs),
      says: gist(inFacts.map(({ says }) => says)),
      asked: gist(asked.flat()),
    },
    told: {
      sentences: rowsOf(
        sentences.map(([paragraph, start, end]) =>
          attributesTold(texts[paragraph]?.slice(start, end) ?? '', code),
        ),
      ),
      facts: rowsOf(facts.map(({ says }) => attributesTold(says, code))),
    },
    askedFor: rowsOf(facts.map(({ asked }) => union(asked.map((text) => attributesAsked(text, code))))),
    known: list.known,
    words,
    phrasings: compilePhrasings(phrasings),
    classifier: trainClassifier(phrasings),
  };
}
