import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWritten } from '../decide.ts';
import { type Question, tell } from '../tell.ts';

/**
 * Of a question for who holds an office of one state or body that was answered with whoever holds it in another: that the
 * article does not say it, or only what comes near where somebody else may hold it; undefined for everything else.
 */
export function refuseOtherHolder(answer: Answer, found: Found, question: Question): Answer | undefined {
  const [fact, ...more] = isAnswered(answer) && !answer.lines && !answer.tellings ? answer.facts : [];
  if (fact?.kind !== 'person' || more.length > 0 || isWritten(found)) return undefined;
  const office = question.sources.premises.ofAnother(question.premise, fact.id);
  if (office === undefined) return undefined;
  return tell(
    office === 'taken' ? { kind: 'near' } : { kind: 'detail-absent', missing: [] },
    found,
    question,
  );
}
