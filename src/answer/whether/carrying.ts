import { baseForms } from '../../language/en/irregular-verbs.ts';
import { outsideQuotations } from '../../language/quotations/outside-quotations.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import type { PlanWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Answered } from '../answer-kinds.ts';
import { BEING } from './denials.ts';
import { inWords, isAsked, isSame, meeting } from './same-word.ts';

/** A question for yes or no beside what may carry it. */
export interface Carrying {
  readonly reading: Reading;
  readonly answer: Answered;
  readonly table: PlanWords;
  readonly search: Search;
  /** The words of the question that an answer has to carry, and how each is met. */
  readonly asked: readonly ReadWord[];
  readonly met: readonly ('same' | 'opposite' | undefined)[];
  /** Words of the question that stand only before the answer. */
  readonly borrowed: readonly ReadWord[];
  /** How many are met by nothing, and how many by the opposite. */
  readonly missing: number;
  readonly turns: number;
  /** Words by which the question itself denies, and that the answer does not have. */
  readonly asksDenied: number;
  /** It asks of anybody at all, or of all of something. */
  readonly isAnybody: boolean;
  readonly isWhole: boolean;
  /** The answer as far as it counts, clause by clause, and those clauses that have words of the question. */
  readonly told: string;
  readonly clauses: readonly (readonly ReadWord[])[];
  readonly own: readonly (readonly ReadWord[])[];
  /** There is a denial among these. */
  readonly isDenied: boolean;
  /** What of them says it, in words. */
  readonly said: string;
}

/** Reads a question and its answer for that. */
export function carryingOf(reading: Reading, answer: Answered, table: PlanWords, search: Search): Carrying {
  const { whether } = table;
  const { meant, words } = reading;
  const isAnybody = words.some(({ as }) => whether.anybody.test(as));
  const asked = words.filter((word) => isAsked(word, whether));
  // What somebody says is no part of what is told of them, unless that is what is asked.
  const text = whether.votedNo
    ? answer.text.replaceAll(whether.votedNo.says, whether.votedNo.means)
    : answer.text;
  const plain = outsideQuotations(text);
  const inPlain = inWords(plain, search);
  const isTold = asked.every((word) => meeting(word, inPlain, plain, whether, asked));
  const told = isTold ? plain : text;
  // Of anybody at all the very words next to each other count.
  const clauses = told.split(isAnybody ? NEXT : CLAUSES).map((clause) => inWords(clause, search));
  const all = clauses.flat();
  const direct = asked.map((word) => meeting(word, all, told, whether, asked));
  // *The call was not recorded* is about the call that the sentence before it tells of.
  const isOpen = !isAnybody && direct.some((one) => one === undefined);
  const context = isOpen ? inWords(before(answer), search) : [];
  // Whoever is named has to stand in the answer itself, unless it says *he*, and so have years and numbers.
  const isSomebodys = table.pronouns.test(told);
  const isHeld = direct.filter((one) => one !== undefined).length * 2 > asked.length;
  const met = asked.map(
    (word, at) =>
      direct[at] ??
      (isHeld &&
      !isDoing(word) &&
      !/^\d/u.test(word.as) &&
      (isSomebodys || !search.people.has(word.term.slice(1))) &&
      context.some((one) => isSame(one, word))
        ? 'same'
        : undefined),
  );
  const own = clauses.filter((clause) => clause.some((word) => asked.some((one) => isSame(one, word))));
  const said = ofPredicate(own, asked, meant)
    .map(({ as }) => as)
    .join(' ');
  const { isNegation } = search.reader.language;
  return {
    ...{ reading, answer, table, search, asked, met, isAnybody, told, clauses, own, said },
    borrowed: asked.filter((_, at) => direct[at] === undefined && met[at] !== undefined),
    isDenied: own.flat().some(({ as }) => isNegation(as)),
    missing: met.filter((one) => one === undefined).length,
    turns: met.filter((one) => one === 'opposite').length,
    asksDenied: words.filter((word) => isNegation(word.as) && !all.some((one) => one.as === word.as)).length,
    isWhole: whether.whole.test(meant),
  };
}

/**
 * Of clauses that have words of a question only what says it: for *has it been used* the clause with *used*, and of that
 * what follows *which*; else all of them.
 */
function ofPredicate(
  clauses: readonly (readonly ReadWord[])[],
  asked: readonly ReadWord[],
  meant: string,
): readonly ReadWord[] {
  const predicate = BEING.test(meant) ? asked.at(-1) : undefined;
  const is = (word: ReadWord) => predicate !== undefined && isSame(word, predicate);
  const clause = clauses.findLast((words) => words.some(is));
  if (!clause) return clauses.flat();
  const at = clause.findLastIndex(is);
  const from = clause.slice(0, at).findLastIndex(({ as }) => /^(?:which|who|whose)$/u.test(as));
  return from < 0 ? clause : clause.slice(from, at + 1);
}

/** Whether a word has the form of a verb, which only the answer itself can carry. */
export function isDoing({ as, how }: ReadWord): boolean {
  return how !== 'name' && (/(?:ed|ing)$/u.test(as) || baseForms.has(as));
}

/** What stands before an answer: the paragraph before its first one, and that as far as it. *This* is nothing that comes later. */
export function before({ text, citations: [first] }: Answered): string {
  if (!first) return '';
  const { article, paragraph } = first;
  const [last = '', own = ''] = [paragraph - 1, paragraph].map(
    (number) => article.paragraphs[number - 1]?.text,
  );
  const at = own.indexOf(text);
  return `${last} ${at < 0 ? own : own.slice(0, at + text.length)}`;
}

/** Where words are no longer next to each other. */
const NEXT = /[.;:!?]\s+|,\s+(?!(?:who|which|whose|whom) )/u;
/** Where one part of a text ends that may be denied by itself. */
export const CLAUSES = /(?<=[.;:!?])\s+|,\s+(?:but|and|while|although|because|aber|und|но|pero|y)\s+/u;
