import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse, { type IFuseOptions } from 'fuse.js';
import lunr from 'lunr';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Language, languageOf } from '../../src/language/language.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { openSearch } from '../../src/search/search.ts';
import { textKnowledge } from './text-knowledge.ts';

/** What an engine makes of a question. */
export interface Ranking {
  /** Positions of the texts, best first. */
  readonly order: readonly number[];
  /** How sure it is that the best text answers, the more the surer; absent where an engine gives no figure. */
  readonly confidence?: () => number;
}

/** A search engine under comparison. */
export interface Engine {
  readonly name: string;
  /** Whether the comparison of growing collections includes it. */
  readonly scales: boolean;
  /** Only every so many questions are asked; for what takes ten milliseconds for each. */
  readonly every?: number;
  readonly build: (texts: readonly string[], language: string) => (query: string, limit: number) => Ranking;
}

/** Ours first, then the libraries, each at the best settings found; all get our stop words and stemmers. */
export const engines: readonly Engine[] = [
  {
    name: 'ours',
    scales: true,
    build(texts, language) {
      const knowledge = textKnowledge(texts, language);
      const [index] = compileIndex(knowledge);
      if (!index) throw new Error('The texts make an article.');
      const search = openSearch(knowledge, index);
      return (query, limit) => {
        const { ranked, confidence } = search.find(search.reader.read(query));
        return {
          order: ranked.slice(0, limit).map(({ paragraph }) => paragraph),
          confidence: () => confidence,
        };
      };
    },
  },
  {
    name: 'MiniSearch, stems, prefix, fuzzy 0.2',
    scales: true,
    build: miniSearch({ fuzzy: 0.2, prefix: true, weights: { fuzzy: 0.2, prefix: 0.375 } }, true),
  },
  {
    name: 'MiniSearch, prefix, fuzzy 0.2',
    scales: false,
    build: miniSearch({ fuzzy: 0.2, prefix: true }, false),
  },
  { name: 'Orama, stems', scales: true, build: orama(0) },
  { name: 'Orama, stems, tolerance 1', scales: false, build: orama(1) },
  { name: 'lunr, stems, edit distance 1', scales: true, build: lunrEngine },
  { name: 'FlexSearch, stems, suggest', scales: true, build: flexSearch },
  {
    name: 'Fuse, token search',
    scales: true,
    build: fuse({ useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: true }),
  },
  { name: 'Fuse, whole string', every: 4, scales: false, build: fuse({}) },
];

function stemsOf(language: Language, text: string): string[] {
  return weightyOf(language, text).map(language.stem);
}

function weightyOf({ words, isStop }: Language, text: string): string[] {
  return words(text).filter((word) => !isStop(word));
}

function miniSearch(searchOptions: SearchOptions, stems: boolean): Engine['build'] {
  return (texts, code) => {
    const language = languageOf(code);
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: language.words,
      processTerm: (word) => !language.isStop(word) && (stems ? language.stem(word) : word),
      searchOptions,
    });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (query, limit) => {
      const hits = index.search(query);
      return {
        order: hits.slice(0, limit).map(({ id }) => Number(id)),
        confidence: () => hits[0]?.score ?? 0,
      };
    };
  };
}

function orama(tolerance: number): Engine['build'] {
  return (texts, code) => {
    const language = languageOf(code);
    const database = create({
      schema: { text: 'string' },
      components: {
        tokenizer: {
          language: 'english',
          normalizationCache: new Map(),
          tokenize: (text) => stemsOf(language, text),
        },
      },
    });
    const inserted = insertMultiple(
      database,
      texts.map((text, id) => ({ id: `${id}`, text })),
      texts.length,
    );
    if (inserted instanceof Promise)
      throw new Error('Orama fills its index later; the benchmark needs it at once.');
    return (query, limit) => {
      const found = searchOrama(database, {
        term: query,
        properties: ['text'],
        tolerance,
        limit,
        threshold: 1,
        relevance: { k: 1.2, b: 0, d: 0.5 },
      });
      if (found instanceof Promise) throw new Error('Orama answered later; the benchmark needs it at once.');
      return { order: found.hits.map(({ id }) => Number(id)), confidence: () => found.hits[0]?.score ?? 0 };
    };
  };
}

function lunrEngine(texts: readonly string[], code: string) {
  const language = languageOf(code);
  const index = lunr((builder) => {
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.ref('id');
    builder.field('text');
    for (const [id, text] of texts.entries()) builder.add({ id, text: stemsOf(language, text).join(' ') });
  });
  return (query: string, limit: number): Ranking => {
    const hits = index.query((builder) => {
      for (const stem of stemsOf(language, query)) {
        builder.term(stem, { editDistance: 0, boost: 1 });
        if (stem.length >= 4) builder.term(stem, { editDistance: 1, boost: 0.5 });
      }
    });
    return {
      order: hits.slice(0, limit).map(({ ref }) => Number(ref)),
      confidence: () => hits[0]?.score ?? 0,
    };
  };
}

function flexSearch(texts: readonly string[], code: string) {
  const language = languageOf(code);
  const index = new FlexSearch.Index({
    tokenize: 'strict',
    encode: (text: string) => stemsOf(language, text),
  });
  for (const [id, text] of texts.entries()) index.add(id, text);
  return (query: string, limit: number): Ranking => ({
    order: index.search(query, { limit, suggest: true }).map(Number),
  });
}

function fuse(options: IFuseOptions<string>): Engine['build'] {
  return (texts, code) => {
    const language = languageOf(code);
    const index = new Fuse(texts, { includeScore: true, ignoreLocation: true, ...options });
    return (query, limit) => {
      const pattern = options.useTokenSearch ? weightyOf(language, query).join(' ') : query;
      const hits = index.search(pattern, { limit });
      return { order: hits.map(({ refIndex }) => refIndex), confidence: () => 1 - (hits[0]?.score ?? 1) };
    };
  };
}
