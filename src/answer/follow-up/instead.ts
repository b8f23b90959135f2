import type { FindMentions, Mention } from './mentions.ts';
import { aboutPerson } from './rephrase.ts';

/**
 * The question before, asked about somebody or something else: `What happened in February?` and `in April` give
 * `What happened in April`. Several where it could be put in several places; none where it fits nowhere.
 */
export function insteadOf(other: string, before: string, find: FindMentions): readonly string[] {
  const asked = before.trim().replace(/[\s?!.]+$/u, '');
  const [named] = find(other);
  if (named) {
    const name = other.slice(named.start, named.end);
    const there = find(asked);
    // `and Putin?` after a question about Putin asks for something else.
    if (there.some(({ id }) => id === named.id)) return [];
    const alike = there.filter(({ sort }) => sort === named.sort);
    if (alike.length > 0) return alike.slice(0, PLACES).map((place) => put(name, place, asked));
    const about = named.sort === 'person' ? aboutPerson(name, asked) : undefined;
    if (about) return [about];
    const near = there.filter(({ sort }) => NEAR.includes(sort) && NEAR.includes(named.sort));
    if (near.length > 0) return near.slice(0, PLACES).map((place) => put(name, place, asked));
  }
  const [, preposition] = /^(\p{L}+) /u.exec(other.toLowerCase()) ?? [];
  const group = PREPOSITIONS.find((words) => words.includes(preposition ?? ''));
  if (!group) return [];
  const phrase = new RegExp(`\\b(?:${group.join('|')}) .+?(?= (?:${ALL.join('|')}) |$)`, 'giu');
  const last = [...asked.matchAll(phrase)].at(-1);
  return last ? [`${asked.slice(0, last.index)}${other}${asked.slice(last.index + last[0].length)}`] : [];
}

/** The same with a name that nobody in the article has: `Is Macron going?` and `Biden` give `Is Biden going`. */
export function insteadOfPerson(other: string, before: string, find: FindMentions): string | undefined {
  const asked = before.trim().replace(/[\s?!.]+$/u, '');
  const about = aboutPerson(other, asked);
  if (about) return about;
  const [only, ...more] = find(asked);
  return only?.sort === 'person' && more.length === 0 ? put(other, only, asked) : undefined;
}

function put(name: string, { start, end }: Mention, asked: string): string {
  return `${asked.slice(0, start)}${name}${asked.slice(end)}`;
}

/** Places where it is tried, each a question to answer; no question names more, but a hostile one a hundred. */
const PLACES = 4;

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
