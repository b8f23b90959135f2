import type { Answer } from '../answer.ts';
import { gathered } from '../listed/broad/gathered.ts';
import { tellLines } from '../listed/tell-lines.ts';
import { isSingle, type Put } from './put.ts';

/** What a question is put as a list of, gathered from whatever has some of its words. */
export function gatheredAll({ question, written, shelf, found, one }: Put): Answer | undefined {
  const wanted = written.find((plan) => plan.kind === 'all');
  if (!wanted || !isSingle(one())) return undefined;
  const list = gathered(wanted.about, found(), shelf);
  return list && tellLines(list, question.shownAs, question.sources.voice.language);
}
