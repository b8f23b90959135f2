import type { Knowledge } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { createNameFinder } from '../../language/name-finder.ts';

/** Somebody or something named in a text; `text.slice(start, end)` is the name as it stands there. */
export interface Mention {
  readonly id: string;
  readonly sort: 'person' | 'term' | 'place' | 'date';
  readonly start: number;
  readonly end: number;
}

/** Finds who and what is named in a text, in the order of the text. */
export type FindMentions = (text: string) => readonly Mention[];

/** Makes the finder: people, terms, their countries and bodies, where events are, months and weekdays. */
export function createMentionFinder({ facts, articles, words }: Knowledge): FindMentions {
  const language = languageOf(articles[0]?.language ?? 'en');
  const sorts = new Map<string, Mention['sort']>();
  const named: { id: string; names: readonly string[] }[] = [];
  const add = (sort: Mention['sort'], id: string, names: readonly string[]) => {
    if (sorts.has(id)) return;
    sorts.set(id, sort);
    named.push({ id, names });
  };
  for (const fact of facts) {
    if (fact.kind === 'person')
      add('person', fact.id, [fact.name, fact.name.split(' ').at(-1) ?? '', ...fact.also]);
    if (fact.kind === 'term') add('term', fact.id, [fact.name, ...fact.also]);
  }
  for (const fact of facts) {
    const place = fact.kind === 'person' ? fact.of : fact.kind === 'event' ? fact.where : undefined;
    if (place !== undefined) add('place', `in ${place}`, [place, ...alike(place)]);
  }
  const names = createNameFinder(named, (name) => language.words(name));

  function alike(place: string): readonly string[] {
    const group = words.find((one) => one.words.some((word) => word.toLowerCase() === place.toLowerCase()));
    return group?.words ?? [];
  }

  return (text) => {
    const tokens = [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index }) => {
      const span = trimmed(chunk, index);
      return language.words(chunk).map((word) => ({ word, ...span }));
    });
    const spans = names.find(tokens.map(({ word }) => word));
    const found = spans.flatMap((span): Mention[] => {
      const sort = sorts.get(span.id);
      const first = tokens[span.start];
      const last = tokens[span.end - 1];
      return sort && first && last ? [{ id: span.id, sort, start: first.start, end: last.end }] : [];
    });
    const dates = tokens
      .filter(({ word }, at) => language.detailOf(word) === 'date' || isMay(word, tokens[at - 1]?.word))
      .map(({ word, start, end }): Mention => ({ id: word, sort: 'date', start, end }));
    return [...found, ...dates].sort((one, other) => one.start - other.start);
  };
}

/** `may` is a month after a word such as `in`; elsewhere it is a verb, and in no list of dates. */
function isMay(word: string, before = ''): boolean {
  return (
    word === 'may' && /^(?:in|since|until|till|by|of|last|early|late|before|after|during)$/u.test(before)
  );
}

/** Where a piece of text without blanks stands, without punctuation around it and without `’s`. */
function trimmed(chunk: string, at: number): { readonly start: number; readonly end: number } {
  const before = /^[^\p{L}\p{N}]*/u.exec(chunk)?.[0].length ?? 0;
  // Up to the last letter: a pattern that looks for the end from everywhere takes hours for hostile texts.
  const upTo = /^[\s\S]*[\p{L}\p{N}]/u.exec(chunk)?.[0] ?? '';
  return { start: at + before, end: at + upTo.replace(/['’]s$/u, '').length };
}
