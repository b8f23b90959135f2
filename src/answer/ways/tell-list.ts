import type { Answer } from '../answer.ts';
import type { Told } from '../listed/shelf.ts';
import { onlyFact, tellLines } from '../listed/tell-lines.ts';
import type { Listing } from '../plan/plan.ts';
import { tell, withDifferences } from '../tell.ts';
import type { Put } from './put.ts';

/** Tells the lines of a plan, and what the question takes for granted of the whole; a list of one is told as that one. */
export function tellList(plan: Listing, told: Told, { question, found }: Put): Answer {
  const { premise, shownAs, sources } = question;
  const only = onlyFact(told.lines);
  if (only) return tell({ kind: 'facts', facts: [only] }, found(), question);
  const [line, ...more] = told.lines;
  const [citation] = line?.citations ?? [];
  if (plan.kind === 'on' && line && citation && more.length === 0)
    return tell({ kind: 'sentence', text: line.text, citation }, found(), question);
  const list = tellLines(told, shownAs, sources.voice.language);
  if (plan.kind === 'coming') return withDifferences(list, found().reading, question);
  // What is said of the whole is compared with no single record; who somebody is stands by itself.
  const { differs = [] } = sources.premises.differencesOf(premise, list);
  const offices = differs.filter(({ kind }) => kind === 'role');
  return offices.length > 0 && list.kind === 'answer' ? { ...list, differs: offices } : list;
}
