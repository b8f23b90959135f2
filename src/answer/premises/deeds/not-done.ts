import { CONDITION, MAY_BE, OPEN, UNDONE } from '../../../language/en/unsettled.ts';
import { AUXILIARY, BE } from '../../../language/en/verbs.ts';
import type { ClaimWord } from '../claim.ts';
import type { Saying } from '../compared.ts';
import { verbKeys } from './clauses.ts';
import { isPastForm } from './verb-words.ts';

/** How a sentence has a verb that it does not tell as done. */
export interface NotDone {
  /** Place of the first of the words by which it does not. */
  readonly from: number;
  /** They say that it was not done, or will not be: *refused to resign*; else it is left open. */
  readonly isDenied: boolean;
}

/** A verb that a sentence does not tell as done. */
export interface LeftUndone extends NotDone {
  readonly saying: Saying;
  /** Place of the verb. */
  readonly to: number;
}

/** All of them, by what the verb is known by. */
export function undoneIn(sayings: readonly Saying[]): ReadonlyMap<string, readonly LeftUndone[]> {
  const found = new Map<string, LeftUndone[]>();
  for (const saying of sayings) {
    const { words } = saying.claim;
    for (const [to, word] of words.entries()) {
      const how = word.word && !word.word.stop ? notDoneAt(words, to) : undefined;
      if (!how) continue;
      for (const key of verbKeys(word)) {
        const list = found.get(key) ?? [];
        list.push({ ...how, saying, to });
        found.set(key, list);
      }
    }
  }
  return found;
}

/** How the sentence has the verb at a place, if it does not tell it as done: *could be sold*, *threatened to sue*. */
export function notDoneAt(sentence: readonly ClaimWord[], at: number): NotDone | undefined {
  const near = wordsBefore(sentence, at);
  const isDoing = /ing$/iu.test(sentence[at]?.text ?? '');
  const isAfterTo = /^to(?: be)?$/iu.test(near.slice(/^be$/iu.test(near.at(-1) ?? '') ? -2 : -1).join(' '));
  const side = isDoing ? 'ing' : 'to';
  if (isDoing || isAfterTo) {
    const reach = isDoing ? NEAR : FAR;
    const denied = lastOf(near, UNDONE[side], reach);
    if (denied !== undefined) return { from: at - denied, isDenied: true };
    const open = lastOf(near, OPEN[side], reach);
    if (open !== undefined) return { from: at - open, isDenied: false };
    // *To raise the wreck would cost*
    const isSupposed =
      isAfterTo && sentence[at - 1]?.startsSentence && MAY_BE.test(nextHelping(sentence, at));
    if (isSupposed) return { from: at - 1, isDenied: false };
  }
  // *Could be sold*, but not *would stay sold* nor *could be near*.
  const helping = near.findLastIndex((text) => !AUXILIARY.test(text) || MAY_BE.test(text) || NO.test(text));
  const helps = near[helping] ?? '';
  const isDone = !BE.test(near.at(-1) ?? '') || isPastForm(sentence[at]?.text ?? '');
  if (NO.test(helps) || (isDone && MAY_BE.test(helps)))
    return { from: at - near.length + helping, isDenied: false };
  const condition = lastOf(near, CONDITION, FAR);
  return condition === undefined ? undefined : { from: at - condition, isDenied: false };
}

/** The first word behind a verb that helps another one. */
function nextHelping(sentence: readonly ClaimWord[], at: number): string {
  return (
    sentence.slice(at + 1, at + 1 + FAR).find(({ text }) => AUXILIARY.test(text) || MAY_BE.test(text))
      ?.text ?? ''
  );
}

/** The words before a place, back to the last mark. */
function wordsBefore(sentence: readonly ClaimWord[], at: number): readonly string[] {
  const mark = sentence.slice(0, at + 1).findLastIndex(({ isApart }) => isApart);
  return sentence.slice(Math.max(0, mark), at).map(({ text }) => text);
}

/** How many words before the end of some the last of a sort stands, up to `reach`. */
function lastOf(words: readonly string[], is: RegExp, reach: number): number | undefined {
  const back = words.length - words.findLastIndex((text) => is.test(text));
  return back <= Math.min(reach, words.length) ? back : undefined;
}

const NO = /^(?:not|never|no|\p{L}+n['’]t)$/iu;
/** Words before a verb among which stands by what it is not told as done: before what ends in *-ing*, and before *to*. */
const NEAR = 3;
const FAR = 8;
