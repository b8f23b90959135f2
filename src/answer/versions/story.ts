import type { Found, Search } from '../../search/search.ts';
import { decide, type Limits, type Verdict, wholeQuestion } from '../decide.ts';
import type { NotTogether } from '../premises/not-together.ts';
import { answerTuning } from '../tuning.ts';

/** What one article of a story has on a question. */
export interface Part {
  /** Its place among the articles, which are the newest first. */
  readonly article: number;
  readonly found: Found;
  readonly verdict: Verdict;
}

/** What a story has on a question. */
export interface Told {
  readonly found: Found;
  readonly verdict: Verdict;
  /** What the articles say that answer, the one that leads first; empty where there is one article, or none answers. */
  readonly parts: readonly Part[];
  /** What comes nearest in a newer article than the one that leads; absent where that answers, or has nothing near. */
  readonly newer?: Part;
  /** What the other articles come nearest with, as if each were sure of it; whoever asks may have it from there. */
  readonly silent?: readonly Part[];
}

/**
 * Decides for articles that are one story in time: each is asked by itself, the newest that answers leads unless an older one
 * has what is far likelier, and a gap of one refuses only if no other answers. `foundIn` is what is found in one of them.
 */
export function decideStory(
  found: Found,
  search: Search,
  apart: NotTogether | undefined,
  foundIn: (article: number) => Found = (article) => search.within(found, article),
  limits: Limits = wholeQuestion(search),
): Told {
  const whole = { found, verdict: decide(found, search, apart, limits), parts: [] };
  if (search.articles.length < 2) return whole;
  const parts = search.articles.map((_, article): Part => {
    const own = foundIn(article);
    return { article, found: own, verdict: decide(own, search, apart, limits) };
  });
  const answering = parts.filter(({ verdict }) => isAnswering(verdict));
  const best = Math.max(...answering.map(strengthOf));
  // One article is written down to lack it and another one only seems to answer: neither is believed.
  if (parts.some(isSureGap) && answering.length > 0 && best < answerTuning.story.overGapFrom)
    return { found: answering[0]?.found ?? found, verdict: { kind: 'near' }, parts: [] };
  const inOrder = search.order.flatMap((place) => answering.filter(({ article }) => article === place));
  const strong = inOrder.filter((part) => strengthOf(part) >= best - answerTuning.story.leadWithin);
  const lead = strong.find(isNotFarBehind(found, search)) ?? strong[0];
  // What only all articles together seem to answer is near, and so is what is near for one of them.
  if (!lead) {
    const isNear =
      isAnswering(whole.verdict) ||
      (!isKnown(whole.verdict) && parts.some(({ verdict }) => verdict.kind === 'near'));
    return isNear ? { ...whole, verdict: { kind: 'near' } } : whole;
  }
  const others = answering.filter(
    (part) => part !== lead && strengthOf(part) >= best - answerTuning.story.besideWithin,
  );
  // What is newer than the one that leads and only near may still tell what came of it.
  const newer = parts.find(({ article, verdict }) => article < lead.article && verdict.kind === 'near');
  const silent = parts
    .filter((part) => part !== lead && !others.includes(part))
    .map((part) => ({ ...part, verdict: decide({ ...part.found, confidence: 1 }, search, apart) }))
    .filter(({ verdict }) => isAnswering(verdict));
  const { found: own, verdict } = lead;
  return { found: own, verdict, parts: [lead, ...others], silent, ...(newer ? { newer } : {}) };
}

/** Tells whether an article has something nearly as like the question as what is likest among the paragraphs of all. */
function isNotFarBehind({ ranked }: Found, { index }: Search): (part: Part) => boolean {
  const [first] = ranked;
  return ({ article }) => {
    const own = ranked.find(({ paragraph }) => index.paragraphs[paragraph]?.[0] === article);
    return !first || !own || own.score >= first.score - answerTuning.story.behind;
  };
}

function isAnswering({ kind }: Verdict): boolean {
  return kind === 'facts' || kind === 'topic' || kind === 'sentence';
}

/** Whether somebody wrote down what is missing, or nothing was understood. */
function isKnown({ kind }: Verdict): boolean {
  return kind === 'gap' || kind === 'apart' || kind === 'not-understood';
}

/** Whether somebody wrote down that an article lacks this, in nearly these words. */
function isSureGap({ verdict, found: { gap, measured } }: Part): boolean {
  return verdict.kind === 'gap' && (measured.asked.nearest[gap ?? -1] ?? 0) >= answerTuning.gapSurelyFrom;
}

/** How surely it answers; a question that somebody wrote down for a record of it is answered by that. */
function strengthOf({ verdict, found: { confidence, measured } }: Part): number {
  const records = measured.asked.nearest.subarray(0, -1);
  const isWritten = verdict.kind !== 'sentence' && records.some((one) => one >= answerTuning.knownFrom);
  return isWritten ? 1 : confidence;
}
