import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWritten } from '../decide.ts';
import { surnameOf } from '../listed/shelf.ts';
import { voicesOf } from '../listed/sides/voices.ts';
import { readPlans } from '../plan/read-plan.ts';
import { type Question, tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { inWords, isSame } from '../whether/same-word.ts';

/**
 * Of a question for what somebody wants that was answered with what another side wants, or with what nobody wants: only what comes
 * near. Undefined where what was found tells it of whoever is asked about, and for every other question.
 */
export function besideOtherSide(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search, shelf } = question.sources;
  const { reading, confidence } = found;
  if (!shelf?.words.demands.test(reading.meant) || confidence >= answerTuning.surelyFrom) return undefined;
  if (!isAnswered(answer) || answer.lines || answer.tellings || answer.differs || isWritten(found))
    return undefined;
  const wanted = readPlans(reading, search.reader.language.code).find(({ kind }) => kind === 'wants');
  const voices = wanted?.kind === 'wants' ? voicesOf(wanted.about, shelf) : [];
  if (voices.length === 0) return undefined;
  const shown = [
    answer.text,
    ...answer.citations.map(({ article, paragraph }) => article.paragraphs[paragraph - 1]?.text ?? ''),
  ];
  const isNamed = shown.some((text) => {
    const said = inWords(text, search);
    return voices.some(
      ({ name, words }) =>
        text.includes(surnameOf({ name })) || words.some((word) => said.some((one) => isSame(one, word))),
    );
  });
  const isWanted = [shelf.words.demands, shelf.words.wants].some((cue) =>
    shown.some((text) => cue.test(text)),
  );
  return isNamed && isWanted ? undefined : tell({ kind: 'near' }, found, question);
}
