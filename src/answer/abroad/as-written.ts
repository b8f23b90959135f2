import type { BroughtOver } from '../../language/foreign/bring-over.ts';
import type { Answer, Receipt } from '../answer.ts';
import type { Difference } from '../premises/difference.ts';

/**
 * An answer to the English words of a question as one to the question itself: what is said of the member's words is said of
 * those that were written, and left out where there are none.
 */
export function asWritten(answer: Answer, { language, written }: BroughtOver): Answer {
  const receipt = receiptOf(answer.receipt, language, written);
  if (answer.kind === 'not-understood') return { ...answer, receipt };
  const { differs, strangers, ...rest } = answer;
  const theirs = (differs ?? []).flatMap((one): Difference[] => {
    if (RESTS_ON_ORDER.has(one.kind)) return [];
    const asked = written(one.asked);
    return asked === undefined ? [] : [{ ...one, asked }];
  });
  const names = [...new Set((strangers ?? []).flatMap((name) => written(name) ?? []))];
  return {
    ...rest,
    ...(theirs.length > 0 ? { differs: theirs } : {}),
    ...(names.length > 0 ? { strangers: names } : {}),
    receipt,
  };
}

/** Who does what to whom is told by the order of words, which is another one. */
const RESTS_ON_ORDER: ReadonlySet<Difference['kind']> = new Set(['doer', 'target', 'hearer', 'owner']);

/** Words are compared when the receipt is first looked at. */
function receiptOf(receipt: Receipt, language: string, written: BroughtOver['written']): Receipt {
  const { question, confidence, threshold } = receipt;
  return {
    question,
    language,
    confidence,
    threshold,
    get matches() {
      return receipt.matches.map((match) => ({ ...match, word: written(match.word) ?? match.word }));
    },
    get unaccounted() {
      return receipt.unaccounted.flatMap((word) => written(word) ?? []);
    },
  };
}
