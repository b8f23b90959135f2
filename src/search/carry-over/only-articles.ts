import type { Knowledge } from '../../content/knowledge.ts';
import type { CompiledIndex, LanguageIndex } from '../compile.ts';
import type { Directions } from '../index/directions.ts';
import type { Field } from '../index/field.ts';
import type { Rows } from '../index/rows.ts';
import { keyOf, softWays, writtenRecords } from '../records.ts';
import { carryField } from './carried-field.ts';
import { carryPhrasings, relabel } from './carried-phrasings.ts';
import { carryDirections, carryRows, carrySets, GONE, type NewPlaces, newPlaces } from './carried-rows.ts';

/**
 * The index of some articles of a knowledge, cut out of that of all: a tenth of a second where compiling takes some. How
 * rare words are is as in all of them, so this serves until the articles are compiled by themselves.
 */
export function onlyArticles(
  index: CompiledIndex,
  knowledge: Knowledge,
  chosen: readonly string[],
): CompiledIndex {
  return index
    .filter(({ articles }) => articles.some((id) => chosen.includes(id)))
    .map((one) => (one.articles.every((id) => chosen.includes(id)) ? one : cut(one, knowledge, chosen)));
}

function cut(index: LanguageIndex, knowledge: Knowledge, chosen: readonly string[]): LanguageIndex {
  const articles = newPlaces(index.articles.map((id) => chosen.includes(id)));
  const isIn = (article: number) => articles[article] !== GONE;
  const paragraphs = newPlaces(index.paragraphs.map(([article]) => isIn(article)));
  const sentences = newPlaces(index.sentences.map(([paragraph]) => paragraphs[paragraph] !== GONE));
  const records = new Map(
    writtenRecords(knowledge, new Set(index.articles)).map((record) => [keyOf(record), record]),
  );
  const facts = newPlaces(index.facts.map((key) => chosen.includes(records.get(key)?.article ?? '')));
  const ways = newPlaces(
    index.facts.flatMap((key, at) => new Array<boolean>(softWays(records.get(key))).fill(facts[at] !== GONE)),
  );
  const count = facts.filter((place) => place !== GONE).length;
  const numbers = { add: () => 0, count: () => 0 };
  const field = (from: Field, places: NewPlaces) => carryField(from, places, [], numbers, NO_TUNING);
  const rows = (from: Rows, places: NewPlaces) => carryRows(from, places, NO_ROWS);
  const directions = (from: Directions, places: NewPlaces) => carryDirections(from, places);
  const sets = (from: Uint32Array, places: NewPlaces) => carrySets(from, places, new Uint32Array());
  const { fields, words, meanings, gists, told } = index;
  return {
    ...index,
    lexicon: {
      ...index.lexicon,
      named: index.lexicon.named.filter(({ id }) => isNamed(id, index, facts, records)),
    },
    articles: index.articles.filter((_, at) => isIn(at)),
    facts: index.facts.filter((_, at) => facts[at] !== GONE),
    paragraphs: index.paragraphs.flatMap(([article, number]) =>
      isIn(article) ? [[articles[article] ?? 0, number] as const] : [],
    ),
    sentences: index.sentences.flatMap(([paragraph, start, end], at) =>
      sentences[at] === GONE ? [] : [[paragraphs[paragraph] ?? 0, start, end] as const],
    ),
    fields: {
      sentence: field(fields.sentence, sentences),
      sentenceGrams: field(fields.sentenceGrams, sentences),
      counted: field(fields.counted, sentences),
      paragraph: field(fields.paragraph, paragraphs),
      paragraphGrams: field(fields.paragraphGrams, paragraphs),
      paragraphStops: field(fields.paragraphStops, paragraphs),
      says: field(fields.says, facts),
      saysGrams: field(fields.saysGrams, facts),
      saysCounted: field(fields.saysCounted, facts),
      whole: field(fields.whole, facts),
      asked: field(fields.asked, ways),
    },
    words: {
      sentences: rows(words.sentences, sentences),
      paragraphs: rows(words.paragraphs, paragraphs),
      says: rows(words.says, facts),
      asked: rows(words.asked, ways),
    },
    meanings: {
      sentences: directions(meanings.sentences, sentences),
      says: directions(meanings.says, facts),
      asked: directions(meanings.asked, ways),
    },
    gists: {
      sentences: directions(gists.sentences, sentences),
      paragraphs: directions(gists.paragraphs, paragraphs),
      says: directions(gists.says, facts),
      asked: directions(gists.asked, ways),
    },
    told: { sentences: sets(told.sentences, sentences), facts: sets(told.facts, facts) },
    askedFor: sets(index.askedFor, facts),
    phrasings: carryPhrasings(index.phrasings, facts, []),
    classifier: relabel(index.classifier, facts, count + 1),
  };
}

/** Nothing is added, so nothing is weighed. */
const NO_TUNING = { saturation: 0, lengthEffect: 0 };
const NO_ROWS: Rows = { starts: new Uint32Array(1), values: new Uint32Array() };

/** Whether somebody or something that has a name is told of in what stays; expressions of a language always do. */
function isNamed(
  id: string,
  index: LanguageIndex,
  facts: NewPlaces,
  records: ReadonlyMap<string, { readonly id: string }>,
): boolean {
  return (
    id.startsWith('~') || index.facts.some((key, at) => facts[at] !== GONE && records.get(key)?.id === id)
  );
}
