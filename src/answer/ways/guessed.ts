import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { asksWhoDidNot } from '../asks-who-did-not.ts';
import { isCited } from '../cite/is-cited.ts';
import { isWritten } from '../decide.ts';
import { carryOut } from '../listed/carry-out.ts';
import type { Shelf, Told } from '../listed/shelf.ts';
import { type Guess, guessPlans } from '../plan/guess-plan.ts';
import type { About, Listing } from '../plan/plan.ts';
import { answerTuning } from '../tuning.ts';
import { asksForOneDetail, isApart, isSilent, isTold, type Put } from './put.ts';
import { tellList } from './tell-list.ts';

/** What a question wants by how it is put, as far as that was learned, unless one record surely answers. */
export function guessed(put: Put): Answer | undefined {
  const { question, reading, table, shelf, found } = put;
  const one = put.one();
  if (isTold(one) || asksForOneDetail(put)) return undefined;
  // Whether something is so no list tells.
  if (table.whether.opens.test(reading.meant)) return undefined;
  const { reader } = question.sources.search;
  // Who does something is no answer to who does not.
  if (asksWhoDidNot(reading, reader)) return undefined;
  const guesses = guessPlans(reading, reader.language.code);
  // Most questions ask for one record, and are looked up once.
  if (guesses.length === 0 || isSettled(one, found())) return undefined;
  const sureness = isSilent(one) ? 'unsure' : surenessOf(one, found());
  if (!isAnswered(one) && found().presence < answerTuning.guessed.presentFrom) return undefined;
  const fitting = guesses.filter((guess) => fits(guess, one, put));
  const guess = carryOutGuess(fitting, sureness, shelf, found);
  // What somebody says of one thing is no part of what is wanted of all.
  if (guess && !guess.isWhole && isAnswered(one) && !tellsToo(guess.told, one)) return undefined;
  const told = guess && tellList(guess.plan, guess.told, put);
  return told?.kind === 'answer' && isAnswered(one) ? { ...told, single: one } : told;
}

/**
 * Whether no list is looked for however a question is put: somebody wrote it down for one record, or that the article lacks it,
 * or hardly a word of it is known.
 */
function isSettled(answer: Answer, found: Found): boolean {
  const isGap = answer.kind === 'detail-absent' && answer.facts.some(({ kind }) => kind === 'gap');
  const isStrange =
    answer.kind === 'not-understood' ||
    answer.kind === 'topic-absent' ||
    found.measured.strange >= answerTuning.topicStrange;
  return isGap || isStrange || isMissing(answer) || isWritten(found);
}

/** Whether it is refused for words that no article has: what it has of the others is not asked for. */
function isMissing({ kind, receipt }: Answer): boolean {
  return kind === 'detail-absent' && receipt.unaccounted.length > 0;
}

/** Whether a guess may stand in the place of the one record. */
function fits({ plan, isBeside }: Guess, one: Answer, put: Put): boolean {
  // What a term means is told by the term.
  if (isWide(plan) && isAnswered(one) && one.facts.some(({ kind }) => kind === 'term')) return false;
  // All countries are more than those of something.
  if (isBeside && isAnswered(one)) return false;
  return !isApart(plan, put);
}

/** Whether a list has the paragraph that answers, too. */
function tellsToo({ lines }: Told, { citations: [first] }: Answer): boolean {
  return !first || lines.some(({ citations }) => isCited(first, citations));
}

/** How sure the one record is that a list would stand in the place of, or that there is none. */
type Sureness = 'unsure' | 'likely' | 'surely';

function surenessOf(answer: Answer, { confidence }: Found): Sureness {
  return !isAnswered(answer) || confidence >= answerTuning.surelyFrom ? 'surely' : 'likely';
}

/**
 * The first guess that makes a list. One line is told better by the record that answers, and what a term means by the term's.
 */
function carryOutGuess(guesses: readonly Guess[], sureness: Sureness, shelf: Shelf, found: () => Found) {
  const { severalFrom, surelyFrom, unlessFrom } = answerTuning.guessed;
  const from = { unsure: unlessFrom, likely: severalFrom, surely: surelyFrom }[sureness];
  for (const { plan, several, isWhole = false } of guesses) {
    // An overview is told of anything: that it is wanted has to be likelier.
    if (several < (isWide(plan) ? Math.max(from, severalFrom) : from)) continue;
    if (isWide(plan) && (isOfTerm(plan.about, shelf) || (sureness === 'surely' && isOfName(plan.about))))
      continue;
    const told = carryOut(plan, shelf, found);
    if (told && told.lines.length > 1) return { plan, told, isWhole };
  }
  return undefined;
}

/** Whether nothing but one name is asked about: what surely answers tells of it. */
function isOfName(about: About): boolean {
  return about.length === 1 && about.every(({ how }) => how === 'name');
}

function isWide(plan: Listing): plan is Extract<Listing, { kind: 'overview' }> {
  return plan.kind === 'overview';
}

/** Whether nothing but one term is asked about: `explain the overtime rule`. */
function isOfTerm(about: About, { facts }: Shelf): boolean {
  const [only, ...more] = about.filter(({ how }) => how !== 'unknown');
  return more.length === 0 && facts.some(({ id, kind }) => kind === 'term' && only?.term === `@${id}`);
}
