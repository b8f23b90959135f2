import type { Answer } from '../answer.ts';
import { type Answered, isAnswered } from '../answer-kinds.ts';
import { asksWhoDidNot } from '../asks-who-did-not.ts';
import { isWritten } from '../decide.ts';
import { butFor } from '../listed/but-for.ts';
import { carryOut } from '../listed/carry-out.ts';
import { isOfStory } from '../listed/names/from-where.ts';
import { saidByEach, toldOfEach } from '../listed/names/told-of-each.ts';
import { severalAnswers } from '../listed/several.ts';
import type { Told } from '../listed/shelf.ts';
import { tellLines } from '../listed/tell-lines.ts';
import type { Listing, Plan, Wanted } from '../plan/plan.ts';
import { type Acted, readActs } from '../plan/read-acts.ts';
import { readHead } from '../plan/read-head.ts';
import { answerTuning } from '../tuning.ts';
import { isApart, isSilent, type Put } from './put.ts';
import { tellList } from './tell-list.ts';

/** Carries out the first plan of which the articles have something. */
export function planned(put: Put): Answer | undefined {
  const { question, reading, shelf, found } = put;
  const { search } = question.sources;
  for (const plan of plansOf(put)) {
    if (plan.kind === 'several') return isWritten(found()) ? undefined : eachAnswered(plan.parts, put);
    if (LISTS_WHO_DOES.has(plan.kind) && asksWhoDidNot(reading, search.reader)) continue;
    if (isApart(plan, put)) continue;
    const told = carryOut(plan, shelf, found);
    // One record of that day says shorter what happened.
    if (told && plan.kind === 'on' && !plan.isList && isOneOf(put.one(), told)) return put.one();
    if (told) return tellList(plan, ofEach(plan, told, put), put);
  }
  return undefined;
}

/** What may be wanted, the likeliest first: by the noun that heads a list, by a row, or by what all words stand for. */
function plansOf({ message, reading, question, written, frame, found, one, shelf }: Put): readonly Wanted[] {
  const { code } = question.sources.search.reader.language;
  const acted = readActs(reading, code, message);
  if (acted && isWanted(acted.surely)) {
    // What somebody in particular demands is asked for by that row alone, and all that they said is more than what is of a kind.
    const own = written.filter((plan) => plan.kind === 'wants' || (plan.kind === 'said' && plan.isAlone));
    return [...own, acted.plan, ...written];
  }
  // What somebody wrote down for one record is answered by it, and not by all on whoever does it.
  if (acted && isWritten(found())) return written.filter(({ kind }) => kind !== 'all');
  const headed = readHead(reading, code, (word) => isOfStory(word, shelf));
  const isFirst =
    headed &&
    (headed.isWhole
      ? headed.plan.kind === 'together' ||
        written.every(isWeak) ||
        written.some(({ kind }) => kind === headed.plan.kind)
      : written.every(({ kind }) => kind === 'all') && found().confidence < answerTuning.surelyFrom);
  // A row has all names of a sort, of which the noun may be a kind.
  if (isFirst) return [headed.plan, ...written.filter((plan) => plan.kind !== 'names' || plan.of === 'kind')];
  return written.length === 0 && frame?.isWhole ? [frame.plan] : written;

  function isWanted(surely: Acted['surely']): boolean {
    if (surely === 'whole') return true;
    return !isWritten(found()) && (surely === 'likely' || isSilent(one()));
  }
}

/** A list of names without those that are not wanted, and with what is told of each where that is asked besides. */
function ofEach(plan: Listing, told: Told, { message, question, table, shelf, reading }: Put): Told {
  if (!NAMES.has(plan.kind)) return told;
  const list = butFor(told, reading, question.sources.search.reader.language.code);
  return table.alsoOfEach?.test(message.toLowerCase()) ? toldOfEach(list, shelf) : list;
}

/** Each question of a message by itself; what asks the same of each that the first one names is one list with it. */
function eachAnswered(parts: readonly string[], { question, shelf, table, one }: Put): Answer {
  const { shownAs, sources } = question;
  const toEach = (part: string, whole: Answered) => {
    if (!table.ofEach.test(part.toLowerCase())) return undefined;
    const list = { lead: whole.lead ?? '', lines: whole.lines ?? [] };
    // A line of days tells what happened on it.
    const isAlso =
      table.alsoOfEach?.test(`and ${part.toLowerCase()}`) === true &&
      list.lines.every(({ at }) => at === undefined);
    const stated = table.stated.test(part.toLowerCase()) ? saidByEach(list, shelf) : undefined;
    const told = stated ?? (isAlso ? toldOfEach(list, shelf) : undefined);
    return told ? tellLines(told, shownAs, sources.voice.language) : whole;
  };
  return severalAnswers(parts, shownAs, sources.ask, toEach, one);
}

/** Whether a fact answers that is one of those in a list; a sentence tells no more than the others. */
function isOneOf(one: Answer, { lines }: Told): boolean {
  const [first] = isAnswered(one) && one.facts.length > 0 ? one.citations : [];
  return lines.some(({ citations }) =>
    citations.some(({ article, paragraph }) => article === first?.article && paragraph === first.paragraph),
  );
}

/** Whether something is put as a list of whatever it is; the noun says more. */
function isWeak(plan: Plan): boolean {
  return plan.kind === 'all' || (plan.kind === 'names' && plan.of === 'kind');
}

/** Lists of names alone. */
const NAMES: ReadonlySet<Plan['kind']> = new Set(['people', 'names', 'together']);

/** What lists those who do something, so that it is no answer to who does not. */
const LISTS_WHO_DOES: ReadonlySet<Plan['kind']> = new Set(['coming', 'people', 'each', 'names', 'together']);
