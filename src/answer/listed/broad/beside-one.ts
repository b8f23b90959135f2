import type { Ranked } from '../../../search/rank/paragraphs.ts';
import type { Found } from '../../../search/search.ts';
import { type Placed, standsIn } from '../../../search/sentence-at.ts';
import type { Citation, Line } from '../../answer.ts';
import type { Answered } from '../../answer-kinds.ts';
import { answerTuning } from '../../tuning.ts';
import { inOrder, lineOf, onIt, type Said, type Shelf, type Told, withoutRepeats } from '../shelf.ts';
import { linesAt } from './near-best.ts';

/**
 * The record that answers, and below it a line each of what else is told of its matter: of paragraphs that share a topic with its
 * own and come near it or next, and of those that stand beside it and come near it. Undefined where nothing does.
 */
export function besideOne(one: Answered, found: Found, shelf: Shelf): Told | undefined {
  const { within, nextOf, away, lines: most } = answerTuning.besideOne;
  const { search } = shelf;
  const [where] = one.citations;
  const own = where && found.ranked.find(({ paragraph }) => standsIn(placeOf(where), paragraph, search));
  if (!own) return undefined;
  const topics = shelf.topics.filter((topic) => standsIn(topic, own.paragraph, search));
  const isTold = ({ paragraph }: Ranked) =>
    one.citations.some((citation) => standsIn(placeOf(citation), paragraph, search));
  const others = found.ranked.filter((other) => !isTold(other));
  const near = others.filter(({ paragraph, score }, place) => {
    const isNear = own.score - score < within;
    if (topics.some((topic) => standsIn(topic, paragraph, search))) return isNear || place < nextOf;
    return isNear && Math.abs(paragraph - own.paragraph) <= away;
  });
  const first = linesOf(one, shelf);
  const more = near.slice(0, most).flatMap((other) => linesAt(other, found, shelf).slice(0, 1));
  const lines = withoutRepeats([...first, ...inOrder(more, shelf)]);
  return lines.length > first.length ? { lead: onIt(shelf), lines } : undefined;
}

/** An answer of one or a few records as lines. */
function linesOf({ text, facts, citations }: Answered, shelf: Shelf): readonly Line[] {
  const said = facts.filter((fact): fact is Said => fact.kind !== 'gap');
  const isAll = said.map(({ says }) => says).join(' ') === text;
  return isAll ? said.map((fact) => lineOf(fact, shelf)) : [{ text, citations }];
}

function placeOf({ article, paragraph }: Citation): Placed {
  return { article: article.id, paragraphs: [paragraph] };
}
