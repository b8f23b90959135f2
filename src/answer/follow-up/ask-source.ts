import type { Answer } from '../answer.ts';
import { concerns, isAnswered, isGap, saysSo } from '../answer-kinds.ts';
import type { Asked } from './follow-up-sources.ts';

/** Answers who says so, or how sure it is: the facts with their sources, or that the article says it itself. */
export function askSource(kind: 'source' | 'certain', asked: Asked): Answer {
  const { before, answer, joined, question, ask } = asked;
  if (!isAnswered(answer)) return saysSo(answer, joined);
  const found = ask(`${question} ${before}`);
  const [fact] = 'facts' in found ? found.facts : [];
  const tells = fact?.kind === 'statement' && (kind === 'source' ? fact.speaker !== undefined : fact.unclear);
  if (concerns(found, answer) && (tells || (kind === 'certain' && isGap(found))))
    return saysSo(found, joined);
  const isOwn = answer.facts.every((one) => one.kind !== 'statement' || one.attribution === 'article');
  return saysSo(isOwn ? { ...answer, text: `The article itself says: ${answer.text}` } : answer, joined);
}
