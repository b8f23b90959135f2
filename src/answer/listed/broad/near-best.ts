import type { Ranked } from '../../../search/rank/paragraphs.ts';
import type { Found } from '../../../search/search.ts';
import { standsIn } from '../../../search/sentence-at.ts';
import type { Line } from '../../answer.ts';
import { answerTuning } from '../../tuning.ts';
import { fromBefore } from '../from-before.ts';
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
import { likelyTopic } from './likely.ts';

/**
 * What the paragraphs have that come near the best one, in the articles' order, for a list or a broad question of which no
 * single record has all; of a broad one also those that the best one shares its topic with. Undefined where one paragraph
 * stands alone.
 */
export function nearBest(found: Found, isBroad: boolean, shelf: Shelf): Told | undefined {
  const { within, ofTopic, paragraphs, lines: most } = answerTuning.nearBest;
  const [best] = found.ranked;
  if (!best) return undefined;
  const topic = isBroad ? likelyTopic(found, shelf) : undefined;
  const isOwn = topic !== undefined && standsIn(topic, best.paragraph, shelf.search);
  const near = found.ranked.filter(({ score, paragraph }) => {
    const behind = best.score - score;
    return behind <= within || (isOwn && behind <= ofTopic && standsIn(topic, paragraph, shelf.search));
  });
  if (near.length < 2) return undefined;
  const told: Line[] = [];
  for (const one of near.slice(0, paragraphs)) told.push(...linesAt(one, found, shelf));
  const lines = withoutRepeats(inOrder(withoutRepeats(told).slice(0, most), shelf));
  return lines.length > 1 ? { lead: onIt(shelf), lines } : undefined;
}

/**
 * What a paragraph tells: its likeliest fact, and of its other facts and the sentences that none has those with most of the
 * question's words.
 */
export function linesAt({ paragraph, fact, raw }: Ranked, { reading }: Found, shelf: Shelf): readonly Line[] {
  const isAt = (article: string, number: number) =>
    standsIn({ article, paragraphs: [number] }, paragraph, shelf.search);
  const facts = shelf.facts
    .filter(({ kind, article, paragraphs: [first = 0] }) => kind !== 'person' && isAt(article, first))
    .map((fact) => lineOf(fact, shelf));
  const own = shelf.sentences.filter((one) => isAt(one.article.id, one.paragraph) && !isMeagre(one));
  const text = uncovered(own, facts).map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  const all = withoutRepeats([...facts, ...text]);
  const worth = ({ text }: Line) => coverage(reading.words, text, shelf);
  const sorted = all.toSorted((one, other) => worth(other) - worth(one));
  const place = fact && raw - fact.raw <= answerTuning.shortFor ? fact.candidate.fact : undefined;
  const likeliest = place === undefined ? undefined : shelf.search.facts[place];
  const first = sorted.find(({ fact: own }) => own !== undefined && own.id === likeliest?.id) ?? sorted[0];
  if (!first) return [];
  const from = Math.max(LEAST, worth(first) * BESIDE);
  const rest = sorted.filter((line) => line !== first && worth(line) >= from);
  return [first, ...rest.slice(0, OF_ONE - 1)];
}

/** Lines of one paragraph, and the part of what the best one has of the question's words that any other has to have. */
const OF_ONE = 3;
const BESIDE = 0.6;
const LEAST = 0.1;
