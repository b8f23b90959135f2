import { type SkeletonWords, skeletonWords } from './vocabulary/skeleton-words.ts';

/** Somebody as a sentence presents them, all in its words. */
export interface Presented {
  readonly name: string;
  readonly role: string;
  /** Where they hold it; empty where it does not say so, absent with a title. */
  readonly of?: string;
  readonly text: string;
  /** From 1. */
  readonly paragraph: number;
}

/** A sentence and the number of its paragraph. */
export interface Said {
  readonly text: string;
  readonly paragraph: number;
}

const NAME = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:van|von|de|del|la|bin|al|O’)(?: |-)?)?\\p{Lu}[\\p{L}'’-]+){1,3}";
/** A name of one word too, which a title stands before. */
const LAST = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:van|von|de|del|la|bin|al) )?\\p{Lu}[\\p{L}'’-]+){0,3}";
const ROLE = "\\p{Ll}[\\p{Ll}'’ -]{2,70}?";

/**
 * Everybody whom sentences present with a role, *Ada Venn, the mayor*, in their order, those with only a title at the end; one may
 * stand there several times. Empty for a language that has no table.
 */
export function presentedIn(said: readonly Said[], language: string): readonly Presented[] {
  const words = skeletonWords.get(language);
  if (words === undefined) return [];
  const people = said.flatMap((one) => peopleIn(one, words));
  const isPresented = ({ name }: Presented) => people.some((one) => ` ${one.name} `.includes(` ${name} `));
  const titled = said.flatMap((one) => titledIn(one, words)).filter((one) => !isPresented(one));
  return [...people, ...titled.filter((one, at) => !isShorterLater(one, at, titled))];
}

/** Somebody with a title before the name: *Judge Ada Brenn*, *Dr Lowe*. */
function titledIn({ text, paragraph }: Said, { titles }: SkeletonWords): readonly Presented[] {
  if (titles === undefined) return [];
  const pattern = new RegExp(`(?<![\\p{L}-])(?<role>${titles}) (?<name>\\p{L}[^,.;:!?“”"]*)`, 'giu');
  return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
    const { role = '', name: written = '' } = groups;
    const [name] = new RegExp(`^${LAST}`, 'u').exec(written) ?? [];
    // *the judge Venn spoke of* is no title.
    if (name === undefined || !/^\p{Lu}/u.test(role)) return [];
    return [{ name, role, text, paragraph }];
  });
}

/** Whether the same person stands among them with a longer name, or before with the same. */
function isShorterLater({ name: own }: Presented, at: number, all: readonly Presented[]): boolean {
  return all.some(({ name }, place) => (name === own ? place < at : ` ${name} `.includes(` ${own} `)));
}

/** *Ada Venn, the mayor of Oldport*, and *the mayor of Oldport, Ada Venn*. */
function peopleIn({ text, paragraph }: Said, words: SkeletonWords): readonly Presented[] {
  const { the, who, of, said } = words;
  const place = `(?: (?:${of}) (?:(?:${the}) )?(?<of>\\p{Lu}[\\p{L}' ’-]+?))?`;
  const patterns = [
    `(?<name>${NAME})(?:, \\d{1,3})?, (?:${the}) (?<role>${ROLE})${place}(?=,|;|\\.| (?:${who}) )`,
    // Elsewhere in a sentence the words before may be about anything: *a fund set up by the club, …*.
    `(?:^|[,;”"] |(?:${said}) )(?:${the}|${capitals(the)}) (?<role>${ROLE})${place}, (?<name>${NAME})(?=[,.;]| (?:${who}|${said}) )`,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap(({ groups = {} }) => {
      const { name = '', role = '', of: place = '' } = groups;
      const isOther = new RegExp(`(?<!\\p{L})(?:${said}|${who})(?!\\p{L})`, 'u').test(role);
      if (isOther || role.split(' ').length > MOST_WORDS) return [];
      return [{ name, role: role.trim(), of: place.trim(), text, paragraph }];
    }),
  );
}

function capitals(forms: string): string {
  return forms
    .split('|')
    .map((form) => `${form.charAt(0).toUpperCase()}${form.slice(1)}`)
    .join('|');
}

/** A role has so many words at most; longer ones tell something else. */
const MOST_WORDS = 7;
