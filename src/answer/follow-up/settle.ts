import type { Fact, Gap } from '../../content/knowledge.ts';
import type { FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';
import { type Candidate, measureOf } from '../../search/measure.ts';
import type { WrittenRecord } from '../../search/records.ts';
import type { Found, Search } from '../../search/search.ts';
import type { Verdict } from '../decide.ts';
import { answerTuning } from '../tuning.ts';
import type { Asked } from './follow-up.ts';
import type { Places, Weights } from './lean.ts';
import type { Asking, Resolved } from './resolve.ts';
import { speaksOf, type Tells, tellsOf } from './tells.ts';

/** A follow-up with what was found on it: by itself, and leaning on the answer before. */
export interface LeaningFound {
  readonly read: Asking;
  readonly resolved: Resolved;
  readonly alone: Found;
  readonly single: Verdict;
  readonly leant: Found;
  readonly verdict: Verdict;
  readonly places: Places;
  /** What was shown before; undefined where that was a sentence. */
  readonly shown: WrittenRecord | undefined;
  readonly tells: Tells | undefined;
  /** The gap that somebody wrote down for the detail that is asked for. */
  readonly lacking: Gap | undefined;
  /** Whether a record tells what is asked for; undefined where its form does not give that away. */
  readonly told: ((record: Candidate) => boolean) | undefined;
}

/** How far a follow-up looks around the answer before, by what it asks. */
export function weightsFor(read: Asking, words: FollowUpWords): Weights {
  if (read.kind === 'instead') return answerTuning.leaningAway;
  if (isAboutSource(read) || isNarrowing(read, words)) return answerTuning.leaningBack;
  return read.kind === 'detail' ? answerTuning.leaningClose : answerTuning.leaning;
}

/** Whether it asks who says so, or how sure it is. */
export function isAboutSource(read: Asking): boolean {
  return read.kind === 'detail' && (read.row.detail === 'source' || read.row.detail === 'certain');
}

/** Whether it narrows down what was told, and asks about nothing else: `which city?`. */
export function isNarrowing(read: Asking, { narrowing }: FollowUpWords): boolean {
  return read.kind === 'open' && narrowing.test(read.question.toLowerCase());
}

/** What an answer has to tell: the detail of a bare question word, the other one of `and Macron?`. */
export function tellsFor(
  read: Asking,
  { isWhole }: Resolved,
  { thread, find, way, words }: Asked,
): Tells | undefined {
  const { language } = way.search.reader;
  switch (read.kind) {
    case 'detail':
      return tellsOf(read.row, { words, language, find, before: thread.before });
    case 'instead':
      return isWhole || find(read.other).length > 0 ? speaksOf(read.other, { find, language }) : undefined;
    case 'open':
      return undefined;
  }
}

/** The gap that somebody wrote down for this very detail. */
export function gapFor(found: Found, { facts }: Search, tells: Tells): Gap | undefined {
  const fact = found.gap === undefined ? undefined : facts[found.gap];
  return fact?.kind === 'gap' && isNearGap(found) && tells({ text: '', fact }) ? fact : undefined;
}

/** Whether somebody wrote down nearly this question for what the article lacks. */
function isNearGap(found: Found): boolean {
  return nearestOfGap(found) >= answerTuning.gapSurelyFrom;
}

function nearestOfGap({ gap, measured }: Found): number {
  return measured.asked.nearest[gap ?? -1] ?? 0;
}

/** Whether a question needs no thread: it is whole, and sure by itself of what it would lean on. */
export function isSettled({
  read,
  resolved,
  alone,
  single,
  leant,
  verdict,
  told,
  tells,
  shown,
}: LeaningFound): boolean {
  const { isWhole } = resolved;
  // Somebody wrote down that the article lacks this, or that two things do not stand together.
  if (isWhole && single.kind === 'apart') return true;
  const [best] = leant.ranked;
  const isUntold = best !== undefined && told?.(best.best) === false;
  const isGap = single.kind === 'gap' && (verdict.kind === 'gap' || verdict.kind === 'near' || isUntold);
  if (isWhole && isGap && (read.kind !== 'instead' || isNearGap(alone))) return true;
  const [first] = alone.ranked;
  if (!first || (single.kind !== 'facts' && single.kind !== 'sentence')) return false;
  const isSame = first.paragraph === leant.ranked[0]?.paragraph;
  switch (read.kind) {
    case 'detail':
      return (
        told?.(first.best) === true &&
        (isSame ? isWhole : isUntold && alone.confidence >= answerTuning.leaning.aloneFrom)
      );
    case 'instead':
      return (
        isWhole &&
        tells?.(
          single.kind === 'facts'
            ? { text: saysOf(single.facts), fact: single.facts[0] }
            : { text: single.text, fact: undefined },
        ) === true
      );
    case 'open':
      if (!isWhole && read.leans === 'points') return false;
      return (
        isSame ||
        ((read.leans === 'no' || (isWhole && shown?.kind === 'person')) &&
          alone.confidence >= answerTuning.leaning.aloneFrom)
      );
  }
}

/** Whether what was found is no answer to this, or only shows again what was shown. */
export function isUseless(leaning: LeaningFound, words: FollowUpWords): boolean {
  const { read, resolved, leant, verdict, places, told, lacking, shown } = leaning;
  const [first] = leant.ranked;
  if (!first || REFUSALS.includes(verdict.kind)) return true;
  if (told && !told(first.best)) return read.kind === 'detail' || resolved.isWhole || verdict.kind !== 'near';
  // What the article says may look like the detail; somebody wrote down that it is not.
  if (
    read.kind === 'detail' &&
    lacking &&
    nearestOfGap(leant) > measureOf(leant.measured, first.best, 'asked')
  )
    return true;
  if (read.kind === 'instead' && verdict.kind === 'gap') return !isNearGap(leant);
  // The same fact again does not narrow down what it told.
  const isAgain =
    (verdict.kind === 'facts' && verdict.facts[0] === shown) ||
    (verdict.kind === 'topic' && shown !== undefined && verdict.topic.facts.includes(shown.id));
  return isNarrowing(read, words) && (!places.has(first.paragraph) || isAgain);
}

function saysOf(facts: readonly Fact[]): string {
  return facts.map(({ says }) => says).join(' ');
}

const REFUSALS: readonly Verdict['kind'][] = ['topic-absent', 'detail-absent', 'not-understood'];
