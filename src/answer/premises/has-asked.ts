import { numbersOf } from '../../language/numbers-of.ts';
import { wordsOf } from '../../language/words-of.ts';
import type { Answer } from '../answer.ts';
import type { Difference } from './difference.ts';

/** Whether an answer has what a question takes for granted and another answer has differently: *11* in *eleven metres*. */
export function hasAsked({ text, receipt: { language } }: Answer, { kind, asked }: Difference): boolean {
  if (kind !== 'number') return text.toLowerCase().includes(asked.toLowerCase());
  const valuesOf = (written: string) => numbersOf(wordsOf(written), language).map(({ value }) => value);
  const wanted = valuesOf(asked);
  return wanted.length > 0 && valuesOf(text).some((value) => wanted.includes(value));
}
