import { saysSomething } from '../../language/read-words.ts';
import { sentencesAt, textAt } from '../../search/sentence-at.ts';
import type { Answer } from '../answer.ts';
import { isSaid } from '../cite/said-already.ts';
import { sentenceVerdict } from '../decide.ts';
import { tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { inWords, isNamed, isSame, worthIn } from '../whether/same-word.ts';
import { isAgain } from './again.ts';
import type { Asked } from './follow-up.ts';
import { questionOf } from './resolve.ts';
import type { LeaningFound } from './settle.ts';
import { PLAIN } from './tells.ts';

/**
 * Where an answer would be the one before once more: the sentence around it that tells what is asked now and was not shown;
 * undefined where none does, or where what is told is new.
 */
export function beyondShown(
  answer: Answer,
  { read, resolved, leant, places, tells }: LeaningFound,
  { question, thread, way }: Asked,
): Answer | undefined {
  const { search } = way;
  if (!isAgain(answer, thread.answer)) return undefined;
  const shown = inWords(answer.text, search);
  const own = read.kind === 'open' ? search.reader.read(question).words : [];
  const lacking = own.filter(
    (word) => saysSomething(word) && !isNamed(word) && !shown.some((one) => isSame(one, word)),
  );
  const isPlain = read.kind === 'detail' && (PLAIN.has(read.row.detail) || read.row.detail === 'why');
  const isUntold = isPlain && tells !== undefined && !tells({ text: answer.text, fact: undefined });
  const { language } = search.reader;
  const detail = language.asksFor(question);
  let best: { readonly at: number; readonly worth: number } | undefined;
  for (const [place] of [...places].filter(([, weight]) => weight >= WITHIN)) {
    for (const at of sentencesAt(place, search)) {
      const text = textAt(search, at);
      if (isSaid(text, [answer.text], way.language) || isSaid(answer.text, [text], way.language)) continue;
      if (
        detail &&
        !language.words(text).some((word) => word !== 'one' && language.detailOf(word) === detail)
      )
        continue;
      const told = isUntold && tells({ text, fact: undefined }) ? 1 : 0;
      const worth = worthIn(lacking, inWords(text, search)) + told;
      if (worth >= (best?.worth ?? answerTuning.beyondFrom)) best = { at, worth };
    }
  }
  const verdict = best && sentenceVerdict(best.at, search);
  return verdict && tell(verdict, leant, questionOf(resolved, way));
}

/** How much is leant on a paragraph that was cited. */
const WITHIN = answerTuning.leaning.cited;
