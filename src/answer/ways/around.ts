import type { Reading } from '../../language/reading.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { overviewByLikeness } from '../listed/broad/overview.ts';
import { carryOut } from '../listed/carry-out.ts';
import type { Shelf, Told } from '../listed/shelf.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { answerTuning } from '../tuning.ts';
import { isSilent, type Put } from './put.ts';

/** What the words of a broad question stand for, where no record answers it. */
export function framed(put: Put): Answer | undefined {
  const { frame, shelf, found } = put;
  const told = frame && isSilent(put.one()) ? carryOut(frame.plan, shelf, found) : undefined;
  return told && tellAround(told, put);
}

/** The topic that most of what comes near is of, where that is all there is and every word could be looked up. */
export function onTopic(put: Put): Answer | undefined {
  const { question, shelf, found } = put;
  const one = put.one();
  if (one.kind !== 'near' || !isSilent(one) || question.sources.untold?.length) return undefined;
  const told = topicOf(found(), shelf);
  return told && tellAround(told, put);
}

function tellAround(told: Told, { question }: Put): Answer {
  return tellLines(told, question.shownAs, question.sources.voice.language);
}

/**
 * Of a question for how or why that several paragraphs come near to equally: the topic that most of them are of; undefined
 * for every other one.
 */
function topicOf(found: Found, shelf: Shelf): Told | undefined {
  const { reading, ranked, measured } = found;
  // A word that no article has may be all that is asked.
  if (measured.strange >= answerTuning.topicStrange) return undefined;
  // *How heavy is one* wants a weight.
  if (measured.asksDetail) return undefined;
  const { language } = shelf.search.reader;
  const [first, second] = ranked;
  const isBroad = BROAD.has(reading.kind) && language.asksFor(reading.text) === undefined;
  if (!isBroad || !first || !second || first.score - second.score >= answerTuning.nearWithin / 2)
    return undefined;
  return overviewByLikeness(found, shelf);
}

/** Kinds of questions that one sentence seldom answers. */
const BROAD: ReadonlySet<Reading['kind']> = new Set(['how', 'why']);
