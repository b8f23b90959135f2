import type { Article, Fact, Person, Term } from '../../../content/knowledge.ts';
import { nationsEnglish } from '../../../language/en/world/nations.ts';
import { createNameFinder, type NameFinder } from '../../../language/name-finder.ts';
import { tokensOf } from '../../../language/tokenize.ts';
import { namesWritten } from './names-written.ts';
import { peoplesIn } from './peoples.ts';

/** Whoever and whatever facts and articles call by a name. */
export interface KnownNames {
  /** Finds them among words in small letters: `@id` of a declared one, others as they are called there. */
  readonly finder: NameFinder;
  /** By `the union`: the only name that is one, `Union of Brewers`. */
  readonly kinds: ReadonlyMap<string, string>;
  /** What a key of the finder is called. */
  called(key: string): string | undefined;
  /** Declared people and things, `@id`. */
  readonly declared: ReadonlySet<string>;
  readonly people: readonly Person[];
  /** The names that words for their people stand for, by the word in small letters. */
  readonly peoples: ReadonlyMap<string, string>;
}

/**
 * Collects the names that facts declare and that articles write with capital letters. `isTitle` tells the other names of
 * somebody that are offices: those are read as offices.
 */
export function createKnownNames(
  facts: readonly Fact[],
  articles: readonly Article[],
  isTitle: (text: string) => boolean,
): KnownNames {
  const people = facts.filter((fact): fact is Person => fact.kind === 'person');
  const terms = facts
    .filter((fact): fact is Term => fact.kind === 'term')
    .filter(({ name }) => isName(name) && !nationsEnglish.has(name.toLowerCase()));
  const declared = [...people, ...terms];
  const names = new Map(declared.map(({ id, name }) => [`@${id}`, name]));
  const given = wordsOfOne(people.map(({ id, name }) => [id, name]));
  const texts = [
    ...articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    ...facts.filter(({ kind }) => kind !== 'gap').map(({ says }) => says),
  ];
  const labels = facts.flatMap((fact) => [
    ...('of' in fact && fact.kind === 'person' ? [fact.of ?? ''] : []),
    ...('where' in fact ? [fact.where ?? ''] : []),
    ...('to' in fact ? [fact.to ?? ''] : []),
  ]);
  const written = namesWritten(texts, labels.filter(isAllName)).filter((name) => !isTitle(name));
  const bodies = people.flatMap(({ of }) => of ?? []);
  const peoples = peoplesIn(texts, [
    ...terms.map(({ id, name }) => [name, `@${id}`] as const),
    ...[...bodies, ...written].map((name) => [name, name] as const),
  ]);
  const finder = createNameFinder(
    [
      ...declared.map(({ id, name }) => ({ id: `@${id}`, names: [name] })),
      ...terms.map(({ id, also }) => ({ id: `@${id}`, names: also.filter(isNaming) })),
      ...people.map(({ id, also }) => ({
        id: `@${id}`,
        names: also.filter((name) => isName(name) && !isTitle(name)),
      })),
      ...given.map(([id, word]) => ({ id: `@${id}`, names: [word] })),
      ...written.map((name) => ({ id: name, names: [name] })),
      ...written.flatMap((name) => surnameOf(name, written)),
    ],
    cut,
  );
  const kinds = kindsOf([
    ...declared.map(({ id, name }) => [`@${id}`, name] as const),
    ...written.map((name) => [name, name] as const),
  ]);
  return {
    finder,
    kinds,
    called: (key) => names.get(key) ?? key,
    declared: new Set(names.keys()),
    people,
    peoples,
  };

  function isNaming(also: string): boolean {
    return !isTitle(also) && (isName(also) || also.includes(' '));
  }
}

/** A text's words for the finder, in small letters and without accents. */
function cut(text: string): readonly string[] {
  return tokensOf(text).map(({ start, end }) => keyOf(text.slice(start, end)));
}

/** A word for the finder. */
export function keyOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}

function isName(text: string): boolean {
  return /^(?:the |an? )?[\p{Lu}\p{N}]/u.test(text);
}

/** Every word of it is capitalised, but for small words between. */
function isAllName(text: string): boolean {
  return /^(?:the )?\p{Lu}\S*(?: (?:(?:of|of the|&) )?\p{Lu}\S*)*$/u.test(text);
}

/** The last of two words that only the article's text has as a name: `Osk` of *Carl Osk*. */
function surnameOf(
  name: string,
  all: readonly string[],
): readonly { id: string; names: readonly string[] }[] {
  const [first, last, ...more] = name.split(' ');
  if (!first || !last || more.length > 0) return [];
  return all.filter((other) => other.endsWith(` ${last}`)).length === 1 ? [{ id: name, names: [last] }] : [];
}

/** What only one name is one of: `the federation` is the Federation of Painters. */
function kindsOf(names: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, Set<string>>();
  for (const [id, name] of names)
    for (const word of name.includes(' ') ? name.split(' ') : [])
      if (/^\p{Lu}\p{Ll}{4,}$/u.test(word)) kinds.set(word, (kinds.get(word) ?? new Set()).add(id));
  return new Map(
    [...kinds].flatMap(([word, [id = '', ...others]]) =>
      others.length > 0 ? [] : [[`the ${word.toLowerCase()}`, id] as const],
    ),
  );
}

/** The words that only one person's name has: `alexander`. */
function wordsOfOne(people: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  const all = people.flatMap(([id, name]) => name.split(' ').map((word) => [id, word] as const));
  return all.filter(([, word]) => word.length > 3 && all.filter(([, other]) => other === word).length === 1);
}
