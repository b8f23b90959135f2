import type { Article, Elsewhere, Fact, WordGroup } from '../../content/knowledge.ts';
import { fillersEnglish } from '../../language/en/fillers.ts';
import { readShorthand, shorthandEnglish } from '../../language/en/shorthand.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { createNameFinder, type Named } from '../../language/name-finder.ts';
import { createWordReader, type ReadWord, type WordReader } from '../../language/read-words.ts';
import { createClassifier, type Learned, trainClassifier } from './classifier.ts';
import { createFactIndex, type Postings, postingsOf } from './fact-index.ts';
import { factTuning } from './fact-tuning.ts';
import { featuresOf } from './features.ts';

/** A fact that may answer. */
export interface Match {
  readonly fact: Fact;
  /** From 0 to about 1. */
  readonly score: number;
  /** Cosine of the nearest phrasing, from 0 to 1. */
  readonly nearest: number;
  /** What the classifier makes of it, from 0 to 1; all facts together have 1. */
  readonly probability: number;
}

/** What was made of a question. */
export interface Matched {
  readonly words: readonly ReadWord[];
  /** Best first; gaps stand among the facts. */
  readonly hits: readonly Match[];
  /** How much it is like what people type that no article answers. */
  readonly elsewhere: Omit<Match, 'fact'>;
}

/** The part of a question's weight that something accounts for, from 0 to 1, and the words left over. */
export interface Accounted {
  readonly share: number;
  readonly unaccounted: readonly string[];
}

/** Compares questions with facts. */
export interface Matcher {
  match(question: string): Matched;
  /** The words of any text, read as those of a question are. */
  read(text: string): readonly ReadWord[];
  /** What a fact's words account for. */
  account(words: readonly ReadWord[], fact: Fact): Accounted;
  /** What all facts but gaps, and so the whole article, account for together. */
  accountByAny(words: readonly ReadWord[]): Accounted;
}

/** The facts of articles of one language, and what else members' words are compared with. */
export interface Grounds {
  readonly facts: readonly Fact[];
  readonly articles: readonly Article[];
  readonly words: readonly WordGroup[];
  readonly elsewhere: readonly Elsewhere[];
}

/** What takes time to find out about the facts, as plain data. */
export interface CompiledMatcher {
  readonly vocabulary: ReadonlySet<string>;
  /** The words of each fact, in their order. */
  readonly bags: readonly ReadonlySet<string>[];
  readonly postings: Postings;
  readonly learned: Learned;
}

/** Reads every phrasing and learns from them, which takes seconds. */
export function compileMatcher({ facts, articles, words, elsewhere }: Grounds): CompiledMatcher {
  const language = languageOf(articles[0]?.language ?? 'en');
  const texts = new Map(articles.map((article) => [article.id, article.paragraphs]));
  const cut = remembering((text) => language.words(text));
  const named = namedIn(facts, words, language);
  const vocabulary = new Set(
    [
      ...named.flatMap(({ names }) => names),
      ...words.flatMap((group) => group.words),
      ...facts.flatMap((fact) => [fact.says, ...fact.asked]),
      ...[...texts.values()].flatMap((paragraphs) => paragraphs.map(({ text }) => text)),
    ].flatMap(cut),
  );
  const quick = { ...language, words: cut, stem: remembering(language.stem) };
  const reader = createReader(quick, named, words, vocabulary);
  const bags = facts.map(() => new Set<string>());
  const phrasings = facts.map((fact, at) => {
    const own = [fact.says, ...fact.asked];
    const cited = fact.paragraphs.map((number) => texts.get(fact.article)?.[number - 1]?.text ?? '');
    for (const text of [...own, ...(fact.kind === 'gap' ? [] : cited)]) {
      for (const { term, groups } of reader.read(text))
        for (const key of [term, ...groups]) bags[at]?.add(key);
    }
    return (fact.kind === 'gap' ? fact.asked : own).map((text) => featuresOf(text, reader.read(text)));
  });
  const foreign = elsewhere.filter(({ language: code }) => code === language.code);
  const away = foreign.flatMap(({ asked }) => asked.map((text) => featuresOf(text, reader.read(text))));
  if (away.length > 0) phrasings.push(away);
  return { vocabulary, bags, postings: postingsOf(phrasings), learned: trainClassifier(phrasings) };
}

/** Makes the matcher of what was compiled of the same grounds. */
export function createMatcher(grounds: Grounds, compiled = compileMatcher(grounds)): Matcher {
  const { facts, articles, words: groups } = grounds;
  const language = languageOf(articles[0]?.language ?? 'en');
  const reader = createReader(language, namedIn(facts, groups, language), groups, compiled.vocabulary);
  const bags = new Map(facts.map((fact, at) => [fact, compiled.bags[at] ?? new Set<string>()]));
  const index = createFactIndex(compiled.postings);
  const classifier = createClassifier(compiled.learned);
  const anyBag = new Set(facts.flatMap((fact) => (fact.kind === 'gap' ? [] : [...(bags.get(fact) ?? [])])));

  function accountIn(words: readonly ReadWord[], bag: ReadonlySet<string>): Accounted {
    let whole = 0;
    let held = 0;
    const unaccounted: string[] = [];
    for (const word of words) {
      if (word.stop || word.rarity === 0) continue;
      const weight = word.rarity ** factTuning.rarityPower;
      whole += weight;
      if (bag.has(word.term) || word.groups.some((group) => bag.has(group))) held += weight;
      else unaccounted.push(word.word);
    }
    return { share: whole === 0 ? 0 : held / whole, unaccounted };
  }

  return {
    account: (words, fact) => accountIn(words, bags.get(fact) ?? new Set()),
    read: (text) => reader.read(text),
    accountByAny: (words) => accountIn(words, anyBag),
    match(question) {
      const words = reader.read(question);
      const features = featuresOf(question, words);
      const probabilities = classifier.probabilities(features);
      const ranked = index.rank(features);
      const hits = ranked
        .flatMap(({ index: at, score, nearest }) => {
          const fact = facts[at];
          const probability = probabilities[at] ?? 0;
          return fact ? [{ fact, score, nearest, probability }] : [];
        })
        .sort((one, other) => rankOf(other) - rankOf(one));
      const away = ranked.find(({ index: at }) => at === facts.length);
      const probability = probabilities[facts.length] ?? 0;
      return {
        words,
        hits,
        elsewhere: { score: away?.score ?? 0, nearest: away?.nearest ?? 0, probability },
      };
    },
  };
}

/** Where a fact stands among the others: what the classifier makes of it, and how near its phrasings are. */
function rankOf({ probability, score }: Match): number {
  return probability + factTuning.nearnessWeight * score;
}

/** What has a name: people, terms, and groups of words in which several make one. */
function namedIn(facts: readonly Fact[], groups: readonly WordGroup[], language: Language): Named[] {
  const named = facts.flatMap((fact) => {
    if (fact.kind === 'person') {
      const surname = fact.name.split(' ').at(-1) ?? fact.name;
      return [{ id: fact.id, names: [fact.name, surname, ...fact.also] }];
    }
    if (fact.kind === 'term') return [{ id: fact.id, names: [fact.name, ...fact.also] }];
    return [];
  });
  for (const { language: code, words } of groups) {
    const [first] = words;
    if (code === language.code && first && words.some((word) => word.includes(' '))) {
      named.push({ id: `~${first}`, names: [...words] });
    }
  }
  return named;
}

function createReader(
  language: Language,
  named: readonly Named[],
  groups: readonly WordGroup[],
  vocabulary: ReadonlySet<string>,
): WordReader {
  const groupsByStem = new Map<string, string[]>();
  for (const { language: code, words } of groups) {
    if (code !== language.code || words.some((word) => word.includes(' '))) continue;
    for (const word of words) {
      const stem = language.stem(word.toLowerCase());
      groupsByStem.set(stem, [...(groupsByStem.get(stem) ?? []), `~${words[0]}`]);
    }
  }
  return createWordReader({
    language,
    names: createNameFinder(named, (text) => language.words(text)),
    vocabulary,
    nameWords: new Set(named.flatMap(({ names }) => names.flatMap((name) => language.words(name)))),
    fillers: new Set(language.code === 'en' ? fillersEnglish.split(/\s+/) : []),
    shorthand: new Map(language.code === 'en' ? readShorthand(shorthandEnglish) : []),
    groupsOf: (stem) => groupsByStem.get(stem) ?? [],
  });
}

/** Only while compiling: what members type is read and not kept. */
function remembering<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
