import { isDeepStrictEqual } from 'node:util';
import type { Knowledge } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { createReader } from '../../language/reading.ts';
import { extendStringTable, numberOf } from '../../language/string-table.ts';
import { textVectorsOf, wordVectorsOf } from '../../language/vectors/word-vectors.ts';
import { attributesAsked, attributesTold, rowsOf, union } from '../../language/vocabulary/attributes.ts';
import type { CompiledIndex, LanguageIndex } from '../compile.ts';
import { createWordList } from '../index/alike.ts';
import { countedIn } from '../index/counted.ts';
import { directionsOf, gistOf, meaningOf } from '../index/meaning.ts';
import { gramsIn, readFact, termsOf } from '../index/read-texts.ts';
import { namedIn, textsOf, vocabularyOf } from '../lexicon.ts';
import { keyOf, softWays, type WrittenRecord, writtenRecords } from '../records.ts';
import { searchTuning } from '../search-tuning.ts';
import { carryField } from './carried-field.ts';
import { carryPhrasings, relabel } from './carried-phrasings.ts';
import { carryDirections, carryRows, carrySets, GONE, newPlaces } from './carried-rows.ts';

/**
 * The index of a knowledge in which only facts and topics are other than before, made from the index of that: a tenth of a
 * second where compiling takes some. What changed is found as it should be; how rare words are, and what is learned from
 * the ways of asking, is as it was before, so this serves until everything is compiled. Undefined where more has changed.
 */
export function carryOver(
  index: CompiledIndex,
  before: Knowledge,
  after: Knowledge,
): CompiledIndex | undefined {
  const rest = ({ articles, words, elsewhere }: Knowledge) => [articles, words, elsewhere];
  const isAsBefore = isDeepStrictEqual(rest(before), rest(after));
  return isAsBefore ? index.map((one) => carryLanguage(one, before, after)) : undefined;
}

function carryLanguage(index: LanguageIndex, before: Knowledge, after: Knowledge): LanguageIndex {
  const code = index.lexicon.language;
  const ids = new Set(index.articles);
  const articles = after.articles.filter(({ id }) => ids.has(id));
  const were = new Map(writtenRecords(before, ids).map((record) => [keyOf(record), record]));
  const are = new Map(writtenRecords(after, ids).map((record) => [keyOf(record), record]));
  const old = index.facts.map((key) => were.get(key));
  const places = newPlaces(index.facts.map((key) => isSame(were.get(key), are.get(key))));
  const stays = new Set(index.facts.filter((_, at) => places[at] !== GONE));
  const fresh = [...are.values()].filter((record) => !stays.has(keyOf(record)));
  if (fresh.length === 0 && stays.size === index.facts.length) return index;
  const facts = [...stays, ...fresh.map(keyOf)];

  const language = languageOf(code);
  const groups = after.words.filter(({ language }) => language === code);
  const named = namedIn([...are.values()], groups);
  const { vocabulary } = index.lexicon;
  const newWords = vocabularyOf(textsOf([], fresh, named, []), language.words).filter(
    (word) => numberOf(vocabulary, word) === undefined,
  );
  const lexicon = { ...index.lexicon, named, vocabulary: extendStringTable(vocabulary, newWords) };
  const reader = createReader(lexicon);
  const read = fresh.map((fact) => readFact(fact, articles, reader));
  const says = read.map(({ says }) => says);
  const asked = read.flatMap(({ asked }, at) => asked.slice(0, softWays(fresh[at])));
  /** The ways of asking that are compared by what they mean lie one behind the other. */
  const ways = newPlaces(
    old.flatMap((record, at) => new Array<boolean>(softWays(record)).fill(places[at] !== GONE)),
  );

  const newTerms = new Map<string, number>();
  const size = index.terms.starts.length - 1;
  const numbers = {
    add(term: string) {
      const number = numberOf(index.terms, term) ?? newTerms.get(term) ?? size + newTerms.size;
      if (number >= size) newTerms.set(term, number);
      return number;
    },
    count: () => size + newTerms.size,
  };
  const { sentence, grams, paragraph } = searchTuning;
  const field = (name: keyof LanguageIndex['fields'], texts: string[][], tuning = sentence, moved = places) =>
    carryField(index.fields[name], moved, texts, numbers, tuning);
  const termsIn = (texts: readonly (readonly ReadWord[])[]) => texts.map((words) => [...termsOf(words)]);
  const fields = {
    ...index.fields,
    says: field('says', termsIn(says)),
    saysGrams: field(
      'saysGrams',
      says.map((words) => [...gramsIn(words)]),
      grams,
    ),
    asked: field('asked', termsIn(asked), sentence, ways),
    whole: field(
      'whole',
      termsIn(read.map(({ says, asked, cited }) => [says, ...asked, ...cited].flat())),
      paragraph,
    ),
    saysCounted: field(
      'saysCounted',
      says.map((words) => [...countedIn(words, reader.language)]),
    ),
  };
  const list = createWordList(index.known);
  const meaning = (texts: readonly (readonly ReadWord[])[]) =>
    directionsOf(texts, wordVectorsOf(code), meaningOf);
  const gist = (texts: readonly (readonly ReadWord[])[]) => directionsOf(texts, textVectorsOf(code), gistOf);
  const { words, meanings, gists, told } = index;
  const sets = (all: Uint32Array, more: readonly Uint32Array[]) => carrySets(all, places, rowsOf(more));
  return {
    ...index,
    lexicon,
    facts,
    terms: extendStringTable(index.terms, [...newTerms.keys()]),
    fields,
    words: {
      ...words,
      says: carryRows(words.says, places, list.rowsOf(says)),
      asked: carryRows(words.asked, ways, list.rowsOf(asked)),
    },
    known: list.known,
    meanings: {
      ...meanings,
      says: carryDirections(meanings.says, places, meaning(says)),
      asked: carryDirections(meanings.asked, ways, meaning(asked)),
    },
    gists: {
      ...gists,
      says: carryDirections(gists.says, places, gist(says)),
      asked: carryDirections(gists.asked, ways, gist(asked)),
    },
    told: {
      ...told,
      facts: sets(
        told.facts,
        fresh.map(({ says }) => attributesTold(says, code)),
      ),
    },
    askedFor: sets(
      index.askedFor,
      fresh.map(({ asked }) => union(asked.map((text) => attributesAsked(text, code)))),
    ),
    phrasings: carryPhrasings(
      index.phrasings,
      places,
      read.map(({ features }) => features),
    ),
    classifier: relabel(
      index.classifier,
      Int32Array.from(index.facts, (key) => facts.indexOf(key)),
      facts.length + 1,
    ),
  };
}

function isSame(one: WrittenRecord | undefined, other: WrittenRecord | undefined): boolean {
  return one !== undefined && isDeepStrictEqual(one, other);
}
