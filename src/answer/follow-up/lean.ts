import type { Candidate } from '../../search/measure.ts';
import type { Lean } from '../../search/rank/rank.ts';
import type { Search } from '../../search/search.ts';
import { textAt } from '../../search/sentence-at.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWholeTopic } from '../topic-answer.ts';
import { answerTuning } from '../tuning.ts';
import type { Tells } from './tells.ts';

/** By paragraph, as a position of the index: how much a follow-up leans on it. */
export type Places = ReadonlyMap<number, number>;

/** How much it leans, by where a paragraph stands. */
export type Weights = Readonly<Record<'cited' | 'next' | 'previous' | 'others', number>>;

/** Where a follow-up looks first: at what the answer before rested on, then at what the article goes on with. */
export function placesOf(answer: Answer, { articles, index }: Search, weights: Weights): Places {
  const { cited, next, previous, others } = weights;
  const places = new Map<number, number>();
  const add = (place: number, weight: number) => {
    if (weight > 0) places.set(place, Math.max(weight, places.get(place) ?? 0));
  };
  // Of a topic's summary and of several near passages none is the one that was told.
  const isWide = answer.kind === 'near' || (isAnswered(answer) && isWholeTopic(answer));
  for (const [rank, { article, paragraph }] of answer.citations.entries()) {
    const of = articles.indexOf(article);
    const place = index.paragraphs.findIndex(([one, number]) => one === of && number === paragraph);
    if (place < 0) continue;
    const share = rank === 0 || isWide ? 1 : others;
    add(place, cited * share);
    if (index.paragraphs[place + 1]?.[0] === of) add(place + 1, next * share);
    if (index.paragraphs[place - 1]?.[0] === of) add(place - 1, previous * share);
  }
  return places;
}

/** What else than its place speaks for or against a record. */
export interface Beside {
  /** Whether it tells what is asked for. */
  readonly told: ((record: Candidate) => boolean) | undefined;
  /** Whether that is a name, which counts in all paragraphs and not only where the answer before stands. */
  readonly isName: boolean;
  readonly shown: Shown | undefined;
}

/** The record that was shown already, by its position; a topic's summary tells no detail that could be asked for. */
export interface Shown {
  readonly place: number;
  readonly isSummary: boolean;
}

/** Leans on places and on what tells, and away from what was shown. */
export function leanOn(places: Places, { told, isName, shown }: Beside): Lean {
  const { leaning } = answerTuning;
  const more = isName ? leaning.named : leaning.told;
  const least = told ? leaning.untold : leaning.shown;
  const less = shown?.isSummary ? leaning.summary : least;
  return (record) => {
    const weight = places.get(record.paragraph) ?? 0;
    if (weight === 0 && !isName) return 0;
    const isTold = told?.(record) ?? false;
    const isShown = shown !== undefined && record.fact === shown.place && !isTold;
    return weight + (isTold ? more : 0) - (isShown ? less : 0);
  };
}

/** The record that an answer showed: a fact, or a topic with its summary. */
export function shownBy(answer: Answer, { facts }: Search): Shown | undefined {
  if (!isAnswered(answer)) return undefined;
  const [fact] = answer.facts;
  const isSummary = isWholeTopic(answer);
  const place = facts.findIndex((one) =>
    isSummary ? one.kind === 'topic' && one.topic === answer.topic : one === fact,
  );
  return place < 0 ? undefined : { place, isSummary };
}

/** Looks into a record of the index; the summary of a topic is no fact and tells nothing. */
export function toldIn(search: Search, tells: Tells): (record: Candidate) => boolean {
  return ({ fact: number, sentence }) => {
    const record = number === undefined ? undefined : search.facts[number];
    if (record?.kind === 'topic') return false;
    return tells({ text: record?.says ?? textAt(search, sentence), fact: record });
  };
}
