import type { Line } from '../../answer.ts';
import { answerTuning } from '../../tuning.ts';
import { fromBefore } from '../from-before.ts';
import { opensQuotation } from '../opens-quotation.ts';
import {
  inOrder,
  lineOf,
  lineOfSentence,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from '../shelf.ts';

/** What it is about, and what the articles say of how much it matters: the worst, the first, what depends on it. */
export function stakes(shelf: Shelf): Told | undefined {
  const [article] = shelf.articles;
  if (!article) return undefined;
  const { weighty } = shelf.words;
  const facts = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && weighty.test(says))
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(shelf.sentences, facts)
    .filter((sentence) => weighty.test(sentence.text) && !opensQuotation(sentence.text))
    .map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  const all = withoutRepeats(inOrder([...facts, ...text], shelf));
  const cues = new RegExp(weighty.source, `${weighty.flags}g`);
  const worth = ({ text }: Line) => [...text.matchAll(cues)].length;
  const kept = all.toSorted((one, other) => worth(other) - worth(one)).slice(0, answerTuning.listed.stakes);
  const lines = all.filter((line) => kept.includes(line));
  // What an article opens with is what it takes for the weightiest.
  const opening = shelf.sentences.find((sentence) => sentence.article === article);
  const opens = lines.some(({ citations }) => citations.some(({ paragraph }) => paragraph === 1));
  const first = opens || !opening ? [] : [lineOfSentence(opening)];
  return lines.length > 0 ? { lead: article.title, lines: [...first, ...lines] } : undefined;
}
