import type { Article, Fact, Gap, Knowledge, Person, Topic } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { once } from '../../language/once.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { numberOf } from '../../language/string-table.ts';
import { type Phrases, phrasesOf } from '../../language/vocabulary/phrases.ts';
import type { PlanWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Line } from '../answer.ts';
import { citeFacts } from '../cite/cite-facts.ts';
import { isCited } from '../cite/is-cited.ts';
import { isSaid } from '../cite/said-already.ts';
import { answerTuning } from '../tuning.ts';

/** What lists and overviews are made from: the articles of one language with their facts. */
export interface Shelf {
  readonly knowledge: Knowledge;
  readonly search: Search;
  readonly words: PlanWords;
  readonly phrases: Phrases;
  /** The newest first. */
  readonly articles: readonly Article[];
  /** What the articles say, in their order. */
  readonly facts: readonly Said[];
  readonly topics: readonly Topic[];
  /** Every sentence of the articles, in their order. */
  readonly sentences: readonly Sentence[];
  /** Whether the newest articles are about a word as a whole: it stands in a title or in the sentence that opens one. */
  isMain(word: ReadWord): boolean;
}

/** Any fact but what is missing. */
export type Said = Exclude<Fact, Gap>;

/** A sentence of an article. */
export interface Sentence {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines that answer, and what stands above them. */
export interface Told {
  readonly lead: string;
  readonly lines: readonly Line[];
}

/** Collects what lists are made from. */
export function shelfOf(knowledge: Knowledge, search: Search, words: PlanWords): Shelf {
  const articles = search.articles.toSorted((one, other) =>
    (other.published ?? '').localeCompare(one.published ?? ''),
  );
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const order = ({ article, paragraphs: [first = 0] }: Fact) => (places.get(article) ?? 0) * FAR + first;
  const facts = knowledge.facts
    .filter((fact): fact is Said => fact.kind !== 'gap' && places.has(fact.article))
    .toSorted((one, other) => order(one) - order(other));
  const sentences = articles.flatMap(sentencesIn);
  const main = once(() => {
    const opening = articles
      .slice(0, answerTuning.listed.articles)
      .flatMap(({ id, title }) => [title, sentences.find(({ article }) => article.id === id)?.text ?? '']);
    return new Set(
      opening.flatMap((text) =>
        // *The dam* is what *the Skarrow Dam* is called in short.
        [text, ...text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)].flatMap((piece) =>
          search.reader.read(piece).words.flatMap(({ term, groups }) => [term, ...groups]),
        ),
      ),
    );
  });
  return {
    knowledge,
    search,
    words,
    phrases: phrasesOf(search.reader.language.code),
    articles,
    facts,
    topics: knowledge.topics.filter(({ article }) => places.has(article)),
    sentences,
    // Who somebody is narrows a question down, however much is told of them.
    isMain: ({ word, term, groups, how }) => {
      if (search.people.has(term.slice(1))) return false;
      if ([term, ...groups].some((one) => main().has(one))) return true;
      if (how !== 'name') return false;
      // *The Fennick railway* is what all of it is about where the railway of Fennick is.
      const { language, read } = search.reader;
      const parts = language.words(word).filter((part) => !language.isStop(part));
      return (
        parts.length > 1 && parts.every((part) => read(part).words.every(({ term }) => main().has(term)))
      );
    },
  };
}

function sentencesIn(article: Article): Sentence[] {
  return article.paragraphs.flatMap(({ number, text }) =>
    sentencesOf(text, article.language).map(({ start, end }) => ({
      article,
      paragraph: number,
      text: text.slice(start, end),
      start,
      end,
    })),
  );
}

/** A pronoun anywhere in a sentence, as the source of an expression; the language's own stands at its beginning. */
export function pronounAnywhere({ pronouns }: Shelf['words']): string {
  return pronouns.source.replace(/^\^/u, '(?<!\\p{L})');
}

/** A sentence with what stands before or after it in its paragraph. */
export function spanning({ article, paragraph }: Sentence, start: number, end: number): Sentence {
  const text = (article.paragraphs[paragraph - 1]?.text ?? '').slice(start, end);
  return { article, paragraph, text, start, end };
}

/** Whether a fact presents somebody. */
export function isPerson(fact: Said): fact is Person {
  return fact.kind === 'person';
}

/** The last of somebody's names, by which a text goes on. */
export function surnameOf({ name }: Pick<Person, 'name'>): string {
  return name.split(' ').at(-1) ?? name;
}

/** A fact as a line, with the paragraphs it rests on. */
export function lineOf(fact: Said, { knowledge }: Pick<Shelf, 'knowledge'>): Line {
  return { text: fact.says, fact, citations: citeFacts([fact], [fact.says], knowledge) };
}

/** A sentence as a line. */
export function lineOfSentence({ article, paragraph, text, start, end }: Sentence): Line {
  return { text, citations: [{ article, paragraph, excerpt: { text, start, end } }] };
}

/** The lines that say something no other says: of two of one paragraph the one that says more, else the first. */
export function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const told = (line: Line, others: readonly Line[]) => {
    const language = line.citations[0]?.article.language ?? '';
    const texts = others.map(({ text }) => text);
    if (isSaid(line.text, texts, language)) return true;
    const ofClaim = others.filter((other) => isOneClaim(line, other)).map(({ text }) => text);
    return ofClaim.length > 0 && isSaid(line.text, ofClaim, language, answerTuning.listedSaidFrom);
  };
  const isBeside = ({ citations: [first] }: Line, other: Line) =>
    first !== undefined && isCited(first, other.citations);
  return lines.reduce<readonly Line[]>((kept, line) => {
    if (told(line, kept)) return kept;
    return [...kept.filter((one) => !isBeside(one, line) || !told(one, [line])), line];
  }, []);
}

/** Whether two lines are what somebody says about one thing, as the facts have it: such say the same with fewer words alike. */
function isOneClaim({ fact: one }: Line, { fact: other }: Line): boolean {
  return (
    one?.kind === 'statement' &&
    other?.kind === 'statement' &&
    one.about !== undefined &&
    one.about === other.about &&
    one.speaker === other.speaker
  );
}

/**
 * The sentences that no line tells: those of paragraphs that none cites, and of the others those of whose words or
 * quotation the lines have too little; where figures and days are listed, `hasFigures`, also those with one they lack.
 */
export function uncovered(
  sentences: readonly Sentence[],
  lines: readonly Line[],
  hasFigures = false,
  from: number = answerTuning.listed.toldFrom,
): readonly Sentence[] {
  const told = new Map<string, string[]>();
  for (const { text, citations } of lines)
    for (const { article, paragraph } of citations) {
      const key = `${article.id} ${paragraph}`;
      told.set(key, [...(told.get(key) ?? []), text]);
    }
  return sentences.filter(({ article, paragraph, text }) => {
    const texts = told.get(`${article.id} ${paragraph}`);
    if (!texts) return true;
    const all = [texts.join(' ')];
    const isTold = (piece: string) => isSaid(piece, all, article.language, from);
    const quotations = text.match(QUOTATION) ?? [];
    // Of what somebody says their own words count, and not how they are presented.
    const pieces = quotations.length > 0 ? quotations : [text];
    const figures = hasFigures ? (text.match(/\d+(?:[.,]\d+)*/gu) ?? []) : [];
    return !pieces.every(isTold) || !figures.every((figure) => all[0]?.includes(figure) ?? false);
  });
}

/** Somebody's own words, of some length; where a sentence ends within them, up to where they are closed. */
const QUOTATION = /(?<=[“„«])[^“”„«»]{20,}|^[^“”„«»]{12,}(?=[”»])/gu;

/** Whether a sentence says too little to stand by itself: *They will operate nevertheless.* */
export function isMeagre({ text, article }: Sentence): boolean {
  const language = languageOf(article.language);
  const words = language.words(text).filter((word) => !language.isStop(word));
  return words.length < ALONE && !/\p{N}/u.test(text);
}

/** Words that say something, of a sentence that stands by itself. */
const ALONE = 5;

/** The language of an article by its id, a two-letter code. */
export function languageOfArticle(id: string, { articles }: Pick<Shelf, 'articles'>): string {
  return articles.find((article) => article.id === id)?.language ?? '';
}

/** Lines in the order of the articles. */
export function inOrder(lines: readonly Line[], { articles }: Shelf): readonly Line[] {
  const order = ({ citations: [first] }: Line) =>
    first === undefined ? 0 : articles.indexOf(first.article) * FAR + first.paragraph;
  return lines.toSorted((one, other) => order(one) - order(other));
}

/**
 * How much of what the words weigh a text has, from 0 to 1; 1 for no words. A word that is only used alike counts for as
 * much as that is sure.
 */
export function coverage(about: readonly ReadWord[], text: string, { search }: Shelf): number {
  const there = numbersOf(search.reader.read(text), search);
  let whole = 0;
  let held = 0;
  for (const { terms, worth } of wantedIn(about, search)) {
    whole += worth;
    held +=
      worth *
      Math.max(0, ...terms.map(({ term, certainty }) => (there.has(term) ? Math.min(1, certainty) : 0)));
  }
  return whole === 0 ? 1 : held / whole;
}

/** The numbers of a text's terms, found once. */
function numbersOf(reading: Reading, { index }: Search): ReadonlySet<number | undefined> {
  const known = termsKnown.get(reading);
  if (known) return known;
  const terms = reading.words.flatMap(({ term, groups }) =>
    [term, ...groups].map((one) => numberOf(index.terms, one)),
  );
  const made = new Set(terms);
  termsKnown.set(reading, made);
  return made;
}

/** Each reading is of one search. */
const termsKnown = new WeakMap<Reading, ReadonlySet<number | undefined>>();

/** What words are looked for as, found once for all the texts that they are looked for in. */
function wantedIn(about: readonly ReadWord[], search: Search): Soft {
  const ofSearch = wantedKnown.get(search) ?? new WeakMap<readonly ReadWord[], Soft>();
  wantedKnown.set(search, ofSearch);
  const known = ofSearch.get(about) ?? search.want(about).soft;
  ofSearch.set(about, known);
  return known;
}

type Soft = ReturnType<Search['want']>['soft'];

const wantedKnown = new WeakMap<Search, WeakMap<readonly ReadWord[], Soft>>();

/** What stands above a list. */
export function namesThese({ phrases, articles }: Shelf): string {
  return phrases.these(articles.length);
}

/** What stands above statements that have the words of a question and may be no list of what was asked for. */
export function onIt({ phrases, articles }: Shelf): string {
  return phrases.onIt(articles.length);
}

/** More paragraphs than an article has. */
const FAR = 100_000;
