import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { nearBest } from '../listed/broad/near-best.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { answerTuning } from '../tuning.ts';
import { asksForOneDetail, isSingle, type Put } from './put.ts';

/** Of a question that is put as a list or broadly, what comes near the best. */
export function widely(put: Put): Answer | undefined {
  const { message, question, reading, table, shelf, written, found } = put;
  const { asked, shownAs, sources } = question;
  const one = put.one();
  if (!table.wide || asksForOneDetail(put) || !isSingle(one)) return undefined;
  if (table.whether.opens.test(reading.meant)) return undefined;
  const { listed, broad } = table.wide;
  const said = asked.toLowerCase().replaceAll('’', "'");
  const isPlanned = written.some(({ kind }) => kind === 'all' || kind === 'overview');
  const isBroad = broad.test(said);
  // *Every point* says how it is wanted, beside what is asked.
  const isListed = isPlanned || listed.test(said) || listed.test(message.toLowerCase());
  if (!isBroad && !isListed) return undefined;
  if (one.kind === 'near' && found().presence < answerTuning.nearBest.presentFrom) return undefined;
  // What stands by itself is buried by what only comes near it.
  if (!isPlanned && isAnswered(one) && found().confidence >= answerTuning.byItselfFrom) return undefined;
  const told = nearBest(found(), isBroad, shelf);
  return told && { ...tellLines(told, shownAs, sources.voice.language), single: one };
}
