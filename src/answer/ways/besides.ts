import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isCited } from '../cite/is-cited.ts';
import { besideOne } from '../listed/broad/beside-one.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { howBroad } from '../plan/guess-plan.ts';
import { answerTuning } from '../tuning.ts';
import { asksForOneDetail, isSingle, type Put } from './put.ts';

/** Of a question that is put broadly and that one record answers: that record first, and what else is told of its matter. */
export function besides(put: Put): Answer | undefined {
  const { question, reading, table, shelf, found } = put;
  const one = put.one();
  if (asksForOneDetail(put) || !isAnswered(one) || !isSingle(one)) return undefined;
  // Who somebody is and what a term means stands by itself.
  if (one.facts.some(({ kind }) => kind === 'person' || kind === 'term')) return undefined;
  if (table.whether.opens.test(reading.meant) || !isBroad(put)) return undefined;
  const told = besideOne(one, found(), shelf);
  if (!told) return undefined;
  const list = tellLines(told, question.shownAs, question.sources.voice.language);
  const others = list.citations.filter((citation) => !isCited(citation, one.citations));
  return { ...list, citations: [...one.citations, ...others], single: one };
}

/** Whether it is put as a question that one record seldom answers, by a row of the table or by what was learned. */
function isBroad({ question: { asked, sources }, reading, table }: Put): boolean {
  if (table.wide?.broad.test(asked.toLowerCase().replaceAll('’', "'"))) return true;
  const { code } = sources.search.reader.language;
  return OPEN.has(reading.kind) && howBroad(reading, code) >= answerTuning.besideOne.broadFrom;
}

/** Kinds of questions that ask for no one thing. */
const OPEN: ReadonlySet<Put['reading']['kind']> = new Set(['how', 'why', 'what', 'other']);
