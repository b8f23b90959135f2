import type { Article, Elsewhere, Fact, WordGroup } from '../../content/knowledge.ts';
import { fillersEnglish } from '../../language/en/fillers.ts';
import { readShorthand, shorthandEnglish } from '../../language/en/shorthand.ts';
import { languageOf } from '../../language/language.ts';
import { createNameFinder } from '../../language/name-finder.ts';
import { createWordReader, type ReadWord } from '../../language/read-words.ts';
import { type TrainedWeights, trainClassifier } from './classifier.ts';
import { createFactIndex } from './fact-index.ts';
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

/** Indexes the facts of articles of one language. */
export function createMatcher(
  facts: readonly Fact[],
  articles: readonly Article[],
  groups: readonly WordGroup[],
  elsewhere: readonly Elsewhere[] = [],
  trained?: TrainedWeights,
): Matcher {
  const language = languageOf(articles[0]?.language ?? 'en');
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
  const groupsByStem = new Map<string, string[]>();
  for (const { language: code, words } of groups) {
    if (code !== language.code || words.some((word) => word.includes(' '))) continue;
    for (const word of words) {
      const stem = language.stem(word.toLowerCase());
      groupsByStem.set(stem, [...(groupsByStem.get(stem) ?? []), `~${words[0]}`]);
    }
  }
  const texts = new Map(articles.map((article) => [article.id, article.paragraphs]));
  const wordsOf = new Map<string, string[]>();
  // What members type is read and not kept.
  let isLearning = true;
  const cut = (text: string) => {
    const known = wordsOf.get(text) ?? language.words(text);
    if (isLearning) wordsOf.set(text, known);
    return known;
  };
  const vocabulary = new Set<string>();
  const learn = (text: string) => {
    for (const word of cut(text)) vocabulary.add(word);
  };
  for (const { names } of named) names.forEach(learn);
  for (const { words } of groups) words.forEach(learn);
  for (const fact of facts) [fact.says, ...fact.asked].forEach(learn);
  for (const paragraphs of texts.values()) for (const { text } of paragraphs) learn(text);

  const reader = createWordReader({
    language: { ...language, words: cut, stem: remembering(language.stem, () => isLearning) },
    names: createNameFinder(named, (text) => language.words(text)),
    vocabulary,
    nameWords: new Set(named.flatMap(({ names }) => names.flatMap(cut))),
    fillers: new Set(language.code === 'en' ? fillersEnglish.split(/\s+/) : []),
    shorthand: new Map(language.code === 'en' ? readShorthand(shorthandEnglish) : []),
    groupsOf: (stem) => groupsByStem.get(stem) ?? [],
  });
  const bags = new Map<Fact, Set<string>>();
  const phrasings = facts.map((fact) => {
    const bag = new Set<string>();
    bags.set(fact, bag);
    const own = [fact.says, ...fact.asked];
    const cited = fact.paragraphs.map((number) => texts.get(fact.article)?.[number - 1]?.text ?? '');
    for (const text of [...own, ...(fact.kind === 'gap' ? [] : cited)]) {
      for (const { term, groups } of reader.read(text)) {
        bag.add(term);
        for (const group of groups) bag.add(group);
      }
    }
    return (fact.kind === 'gap' ? fact.asked : own).map((text) => featuresOf(text, reader.read(text)));
  });
  const foreign = elsewhere.filter(({ language: code }) => code === language.code);
  const away = foreign.flatMap(({ asked }) => asked.map((text) => featuresOf(text, reader.read(text))));
  if (away.length > 0) phrasings.push(away);
  wordsOf.clear();
  isLearning = false;
  const index = createFactIndex(phrasings);
  const classifier = trainClassifier(phrasings, trained);

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

function remembering(stem: (word: string) => string, isLearning: () => boolean): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? stem(word);
    if (isLearning()) known.set(word, found);
    return found;
  };
}
