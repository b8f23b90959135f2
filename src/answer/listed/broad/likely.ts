import type { Person, Topic } from '../../../content/knowledge.ts';
import type { Found } from '../../../search/search.ts';
import { type Placed, standsIn } from '../../../search/sentence-at.ts';
import type { Citation } from '../../answer.ts';
import { isPerson, type Shelf } from '../shelf.ts';

/**
 * The topic that a question most likely is about, however it is put: that of the paragraphs that answer it likeliest;
 * undefined where the best ones are of different topics.
 */
export function likelyTopic(found: Found, { topics, search }: Shelf): Topic | undefined {
  const best = likeliest(found, topics, search);
  const first = found.ranked.slice(0, FIRST).filter((one) => best && standsIn(best, one.paragraph, search));
  return first.length > 1 ? best : undefined;
}

/** Whoever a question most likely is about that says *the girl* or *the man*. */
export function likelyPerson(found: Found, { facts, search }: Shelf): Person | undefined {
  const people = facts.filter(isPerson);
  return likeliest(found, people, search);
}

/** Whether a paragraph is not much less likely than the best one to answer: by no more than some sums of marks. */
export function isLikely(
  where: Citation,
  { ranked }: Found,
  { search }: Shelf,
  within: number = LIKELY,
): boolean {
  const best = ranked[0]?.score ?? 0;
  const place = { article: where.article.id, paragraphs: [where.paragraph] };
  return ranked.some((one) => best - one.score <= within && standsIn(place, one.paragraph, search));
}

/** What stands in the likeliest paragraphs, in as few as may be. */
function likeliest<T extends Placed>(
  { ranked }: Found,
  all: readonly T[],
  search: Shelf['search'],
): T | undefined {
  const best = ranked[0]?.score ?? 0;
  const weight = (one: T) => {
    const own = ranked.filter(({ paragraph }) => standsIn(one, paragraph, search));
    const sum = own.reduce((all, { score }) => all + Math.exp((score - best) / SOFT), 0);
    return sum / Math.max(1, own.length) ** SPREAD;
  };
  const weighed = all.map((one) => ({ one, own: weight(one) }));
  return weighed.toSorted((one, other) => other.own - one.own)[0]?.one;
}

/** How far a paragraph may be behind the best one, in sums of marks. */
const LIKELY = 3.5;
/** The likeliest paragraphs, two of which have to be of one topic. */
const FIRST = 4;
/** Sums of marks by which a paragraph is about a third as likely. */
const SOFT = 2;
/** The power of its paragraphs that a thing's weight is divided by, so that a long topic does not always win. */
const SPREAD = 0.25;
