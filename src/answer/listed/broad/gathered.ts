import type { ReadWord } from '../../../language/read-words.ts';
import type { Found } from '../../../search/search.ts';
import { standsIn } from '../../../search/sentence-at.ts';
import type { Line } from '../../answer.ts';
import { answerTuning } from '../../tuning.ts';
import {
  coverage,
  inOrder,
  isMeagre,
  lineOf,
  lineOfSentence,
  onIt,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';

/**
 * A list of what no fact or sentence has most words of: of the likeliest paragraphs what is about some of the words asked
 * for, and from the others what is about more of them; undefined for fewer than two lines.
 */
export function gathered(about: readonly ReadWord[], found: Found, shelf: Shelf): Told | undefined {
  const { within, paragraphs, nearFrom, farFrom, most } = answerTuning.gathered;
  const [best] = found.ranked;
  const rest = about.filter((word) => !shelf.isMain(word));
  if (!best || rest.length === 0) return undefined;
  const near = found.ranked.slice(0, paragraphs).filter(({ score }) => best.score - score <= within);
  const held = ({ text, citations: [where] }: Line) => {
    const part = coverage(rest, text, shelf);
    const placed = where && { article: where.article.id, paragraphs: [where.paragraph] };
    const isAt = (paragraph: number) => placed !== undefined && standsIn(placed, paragraph, shelf.search);
    // What is told beside the likeliest goes on with it.
    if (isAt(best.paragraph)) return part >= nearFrom / 2;
    return part >= (near.some(({ paragraph }) => isAt(paragraph)) ? nearFrom : farFrom);
  };
  const facts = shelf.facts.filter(({ kind }) => kind !== 'person').map((fact) => lineOf(fact, shelf));
  const told = facts.filter(held);
  const text = uncovered(shelf.sentences, told)
    .filter((sentence) => !isMeagre(sentence))
    .map(lineOfSentence)
    .filter(held);
  const lines = withoutRepeats(inOrder([...told, ...text], shelf));
  return lines.length > 1 && lines.length <= most ? { lead: onIt(shelf), lines } : undefined;
}
