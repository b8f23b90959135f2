import type { Article, WordGroup } from '../content/knowledge.ts';
import type { Language } from '../language/language.ts';
import type { Named } from '../language/name-finder.ts';
import type { FrequencyTable } from '../language/spelling/general-frequency.ts';
import type { StringTable } from '../language/string-table.ts';
import { synonymsOf } from '../language/synonyms-of.ts';
import type { WrittenRecord } from './records.ts';

/** What a reader of questions has to know of the articles and facts of one language; plain data. */
export interface LexiconData {
  readonly language: string;
  /** Words of the articles, the facts and the groups, lower-case. */
  readonly vocabulary: StringTable;
  readonly frequency: FrequencyTable | undefined;
  /** People and terms with all they are called, and expressions of several words; ids of those begin with `~`. */
  readonly named: readonly Named[];
  /** Groups of words that mean nearly the same, each word stemmed: the stem and the groups it is in. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

/** Everybody and everything that facts give names to. */
export function namedIn(facts: readonly WrittenRecord[], groups: readonly WordGroup[]): readonly Named[] {
  const named = facts.flatMap((fact): Named[] => {
    if (fact.kind === 'person') {
      const surname = fact.name.split(' ').at(-1) ?? fact.name;
      return [{ id: fact.id, names: [fact.name, surname, ...fact.also] }];
    }
    return fact.kind === 'term' ? [{ id: fact.id, names: [fact.name, ...fact.also] }] : [];
  });
  const expressions = groups.flatMap(({ words }): Named[] => {
    const [first] = words;
    return first && words.some((word) => word.includes(' ')) ? [{ id: `~${first}`, names: [...words] }] : [];
  });
  return [...named, ...expressions];
}

/** The groups of single words, by the stem of each: those of the knowledge, then those of the language at large. */
export function groupsByStem(
  groups: readonly WordGroup[],
  { code, stem }: Pick<Language, 'code' | 'stem'>,
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  const add = (id: string, words: readonly string[]) => {
    for (const word of new Set(words.map((word) => stem(word.toLowerCase()))))
      known.set(word, [...(known.get(word) ?? []), id]);
  };
  for (const { words } of groups) if (!words.some((word) => word.includes(' '))) add(`~${words[0]}`, words);
  const synonyms = synonymsOf.get(code);
  if (synonyms === undefined) return known;
  for (const line of synonyms.trim().split('\n')) {
    const words = line.trim().split(' ');
    // Expressions of several words are met in a text as several words.
    add(
      `~${line.trim()}`,
      words.filter((word) => !word.includes('-')),
    );
  }
  return known;
}

/** Every word of the texts, each once. */
export function vocabularyOf(
  texts: Iterable<string>,
  words: (text: string) => readonly string[],
): readonly string[] {
  const known = new Set<string>();
  for (const text of texts) for (const word of words(text)) known.add(word);
  return [...known];
}

/** All texts a member's words may come from. */
export function* textsOf(
  articles: readonly Article[],
  facts: readonly WrittenRecord[],
  named: readonly Named[],
  groups: readonly WordGroup[],
): Iterable<string> {
  for (const { names } of named) yield* names;
  for (const { words } of groups) yield* words;
  for (const { says, asked } of facts) yield* [says, ...asked];
  for (const { paragraphs } of articles) for (const { text } of paragraphs) yield text;
}
