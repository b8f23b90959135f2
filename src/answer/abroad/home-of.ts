import type { Article, Fact } from '../../content/knowledge.ts';
import type { Home } from '../../language/foreign/bring-over.ts';
import { createNamesAbroad } from '../../language/foreign/names/names-abroad.ts';
import { remembering } from '../../language/remembering.ts';
import { numberOf } from '../../language/string-table.ts';
import { wordsOf } from '../../language/words-of.ts';
import type { Search } from '../../search/search.ts';

/** What questions of other languages are brought to: the names and words of the articles that a search looks through. */
export function homeOf({ reader, articles, facts, index }: Search): Home {
  const { language } = reader;
  const knows = (key: string) => numberOf(index.terms, key) !== undefined;
  const { starts } = index.fields.paragraph;
  const isTold = (key: string) => {
    const term = numberOf(index.terms, key);
    return term !== undefined && (starts[term + 1] ?? 0) > (starts[term] ?? 0);
  };
  const worthOf = (word: string): number => {
    if (language.isStop(word)) return STOP;
    const [read] = reader.read(word).words;
    if (!read || read.how === 'spelling') return 0;
    if (knows(read.term)) return 1;
    return read.groups.some(knows) ? IN_OTHER_WORDS : 0;
  };
  return {
    names: createNamesAbroad(
      namesIn(articles, facts.filter(isFact), (word) => language.isStop(word)),
      pairsIn(articles),
    ),
    fits: remembering((english) => {
      const words = language.words(english);
      return words.reduce((sum, word) => sum + worthOf(word), 0) / Math.max(1, words.length);
    }, MOST_KEPT),
    tells: (english) => reader.read(english).words.every(({ term }) => isTold(term)),
  };
}

function isFact(record: Search['facts'][number]): record is Fact {
  return record.kind !== 'topic';
}

/** Words with a capital that stand within sentences, and those of the names of people and things. */
function namesIn(
  articles: readonly Article[],
  facts: readonly Fact[],
  isStop: (word: string) => boolean,
): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (text: string, isName: boolean) => {
    for (const { text: word, folded, capitalised, startsSentence } of wordsOf(text))
      if (capitalised && (isName || !startsSentence) && !isStop(folded)) names.add(word);
  };
  for (const fact of facts) {
    if ('name' in fact) add(fact.name, true);
    if (fact.kind === 'person') add(fact.of ?? '', true);
  }
  for (const { paragraphs } of articles) for (const { text } of paragraphs) add(text, false);
  return names;
}

/** Words with a capital that stand side by side, with a blank between them. */
export function pairsIn(articles: readonly Article[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { paragraphs } of articles)
    for (const { text } of paragraphs)
      for (const [, first = '', second = ''] of text.matchAll(/(\p{Lu}[\p{L}'’]*)(?= (\p{Lu}\p{L}*))/gu))
        pairs.add(`${first} ${second}`);
  return pairs;
}

/** What a word is worth, from 0 to 1, that means nearly the same as one that is there, and one that says nothing. */
const IN_OTHER_WORDS = 0.7;
const STOP = 0.5;
const MOST_KEPT = 4_000;
