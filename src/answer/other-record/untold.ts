import { saysSomething } from '../../language/read-words.ts';
import { followUpWordsOf } from '../../language/vocabulary/follow-up-words.ts';
import { planWordsOf } from '../../language/vocabulary/plan-words.ts';
import type { Ranked } from '../../search/rank/paragraphs.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { isWritten, sentenceVerdict } from '../decide.ts';
import { type Question, tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { sentenceTelling } from './sentence-telling.ts';

/** Whether a text tells the kind of detail that is asked for. */
type Tells = (text: string) => boolean;

/**
 * Of a question for an exact day or for a number to which what was found tells none: the sentence of its paragraph that tells one,
 * else what comes near, such passages first as tell one; undefined for every other question.
 */
export function besideUntold(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search } = question.sources;
  if (!isAnswered(answer) || answer.lines || answer.tellings || answer.differs || isWritten(found))
    return undefined;
  const tells = detailAsked(found, question);
  if (!tells || tells(answer.text)) return undefined;
  const isTold = ({ paragraph }: Ranked) => sentenceTelling(paragraph, tells, search) !== undefined;
  const [first] = found.ranked;
  const asked = found.reading.words.filter(saysSomething);
  const beside = first && sentenceTelling(first.paragraph, tells, search, asked);
  const verdict = beside === undefined ? undefined : sentenceVerdict(beside, search);
  if (verdict) return tell(verdict, found, question);
  const near = found.ranked.slice(0, answerTuning.citations);
  const ranked = [...near.filter(isTold), ...near.filter((one) => !isTold(one))];
  return tell({ kind: 'near' }, { ...found, ranked }, question);
}

function detailAsked({ reading, confidence }: Found, { asked, sources }: Question): Tells | undefined {
  const { language } = sources.search.reader;
  // A number as a word or in digits, which may look like a year: *1,140 of them*.
  const isNumber = (text: string) =>
    language.words(text).some((word) => language.detailOf(word) === 'number' || /\p{N}/u.test(word));
  const exact = planWordsOf(language.code)?.exactDay?.exec(reading.meant.toLowerCase());
  if (exact) {
    const { clock } = followUpWordsOf(language.code).told;
    const isDay = (text: string) => language.words(text).some((word) => language.detailOf(word) === 'date');
    const { time, noun } = exact.groups ?? {};
    const isTime = time !== undefined;
    // *Since when* is told by *for 80 years* as well.
    const isLoose = noun === undefined;
    return (text) =>
      clock?.test(text) === true ||
      (!isTime && (isDay(text) || DAY.test(text) || ORDER.test(text))) ||
      (isLoose && isNumber(text));
  }
  const asksNumber = reading.kind === 'how-many' && language.asksFor(asked) === 'number';
  return asksNumber && confidence < answerTuning.surelyFrom ? isNumber : undefined;
}

/** *31 May*, whose month is a common word as well. */
const DAY = /\d{1,2}\.? \p{Lu}/u;
/** *The 111th minute*, *the 22nd*. */
const ORDER = /\d(?:st|nd|rd|th)\b/u;
