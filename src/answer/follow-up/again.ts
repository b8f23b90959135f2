import { saysSomething } from '../../language/read-words.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { answerTuning } from '../tuning.ts';
import { inWords, isNamed, worthIn } from '../whether/same-word.ts';
import type { Asked } from './follow-up.ts';
import type { Asking } from './resolve.ts';
import type { Thread } from './thread.ts';

/** Whether an answer is another one, word for word. */
export function isAgain(answer: Answer, before: Answer): boolean {
  return isAnswered(answer) && !answer.lines && answer.text === before.text;
}

/**
 * Whether an answer was shown in this thread already, is not sure, and has too little of what a question in words of its own asks
 * now: *is she flying again* was not answered by who she is. Common words count for nothing, as they are often said otherwise.
 */
export function isOnlyAgain(
  answer: Answer,
  found: Found,
  read: Asking,
  { question, thread, way: { search } }: Asked,
): boolean {
  const { from, surelyFrom } = answerTuning.again;
  if (read.kind !== 'open' || found.confidence >= surelyFrom) return false;
  if (!answersOf(thread).some((before) => isAgain(answer, before))) return false;
  const own = search.reader
    .read(question)
    .words.filter((word) => saysSomething(word) && !isNamed(word) && word.rarity >= answerTuning.missingFrom);
  const said = inWords(answer.text, search);
  return own.length > 0 && worthIn(own, said) < from * worthIn(own, own);
}

/** What was found, with the best that was not shown before what was. */
export function othersFirst(found: Found): Found {
  const [shown, other, ...rest] = found.ranked;
  return shown && other ? { ...found, ranked: [other, shown, ...rest] } : found;
}

/** The answers of a thread, the newest first. */
function answersOf({ answer, earlier }: Thread): readonly Answer[] {
  return earlier ? [answer, ...answersOf(earlier)] : [answer];
}
