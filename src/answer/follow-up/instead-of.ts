import type { FindMentions, Mention } from './mentions.ts';
import { bare, singular } from './whole-question.ts';

/**
 * The question before, asked about somebody or something else: `What happened in February?` and `in April` give
 * `What happened in April`; undefined where it fits nowhere.
 */
export function insteadOf(other: string, before: string, find: FindMentions): string | undefined {
  const asked = bare(before);
  const [named] = find(other);
  const there = find(asked);
  if (named) {
    const name = other.slice(named.start, named.end);
    // `and from Finland?` asks for what was from somewhere else, and not for what went there.
    const led = other.slice(0, named.start).toLowerCase();
    const placed = there.find(
      ({ sort, start }) =>
        led !== '' && sort === named.sort && asked.slice(0, start).toLowerCase().endsWith(led),
    );
    if (placed) return put(name, placed, asked);
    // `and Putin?` after a question about Putin asks for something else.
    if (there.some(({ id }) => id === named.id)) return undefined;
    const alike = there.find(({ sort }) => sort === named.sort);
    if (alike) return put(name, alike, asked);
    const about = named.sort === 'person' ? aboutPerson(name, asked) : undefined;
    if (about) return about;
    const near = there.find(({ sort }) => NEAR.includes(sort) && NEAR.includes(named.sort));
    if (near) return put(name, near, asked);
  }
  const [, preposition = ''] = /^(\p{L}+) /u.exec(other.toLowerCase()) ?? [];
  const group = PREPOSITIONS.find((words) => words.includes(preposition));
  if (group) {
    const phrase = new RegExp(`\\b(?:${group.join('|')}) .{1,80}?(?= (?:${ALL.join('|')}) |$)`, 'giu');
    const last = [...asked.matchAll(phrase)].at(-1);
    return last && `${asked.slice(0, last.index)}${other}${asked.slice(last.index + last[0].length)}`;
  }
  return /^\p{Lu}/u.test(other) && !named ? insteadOfPerson(other, asked, there) : undefined;
}

/** A name that nobody in the article has: `Is Macron going?` and `Biden` give `Is Biden going`. */
function insteadOfPerson(other: string, asked: string, there: readonly Mention[]): string | undefined {
  const [only, ...more] = there;
  return (
    aboutPerson(other, asked) ??
    (only?.sort === 'person' && more.length === 0 ? put(other, only, asked) : undefined)
  );
}

/** Asks the same about one person: `who is coming` and `Macron` give `is Macron coming`. */
function aboutPerson(name: string, asked: string): string | undefined {
  const [, verb = 'is', rest] =
    /^who(?: else)?(?:['’]s| (is|are|was|were|will|has|have|can|could)) (.+)$/iu.exec(asked) ?? [];
  if (rest) return `${singular(verb)} ${name} ${rest}`;
  const [, way] = /^who(?: else)? goes (.+)$/iu.exec(asked) ?? [];
  if (way) return `is ${name} going ${way}`;
  const [, done] = /^who(?: else)? (.+)$/iu.exec(asked) ?? [];
  return done && `${name} ${done}`;
}

function put(name: string, { start, end }: Mention, asked: string): string {
  return `${asked.slice(0, start)}${name}${asked.slice(end)}`;
}

/** People and countries stand for one another: `Is Macron coming?` and `Italy`. */
const NEAR: readonly Mention['sort'][] = ['person', 'place'];

/** Prepositions that can take each other's place. */
const PREPOSITIONS = [
  ['in', 'at', 'on', 'inside', 'during', 'before', 'after', 'since'],
  ['to', 'with', 'for'],
  ['about', 'of', 'on'],
  ['by', 'from'],
];
const ALL = PREPOSITIONS.flat();
