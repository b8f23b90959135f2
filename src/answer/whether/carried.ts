import { baseForms } from '../../language/en/irregular-verbs.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import type { PlanWords } from '../../language/vocabulary/plan-words.ts';
import type { Search } from '../../search/search.ts';
import type { Whether } from '../answer.ts';
import type { Answered } from '../answer-kinds.ts';
import { BEING, deniedIn, isDoubleDenial, isOthersDenial } from './denials.ts';
import { inWords, isAsked, isSame, meeting } from './same-word.ts';

/** Whether the short answer says what is asked, or denies it; the first row that fits counts before that. */
export function carried(
  reading: Reading,
  answer: Answered,
  table: PlanWords,
  search: Search,
): Whether | undefined {
  const one = carryingOf(reading, answer, table, search);
  const row = rows.find(({ when }) => when(one));
  if (row) return row.says;
  const { told, asked, turns, missing, asksDenied } = one;
  const pieces = told.split(PIECES).map((piece) => inWords(piece, search));
  const denied = deniedIn(pieces, asked, reading.words, turns > 0, search, table.whether);
  if (denied === undefined) return undefined;
  const isYes = (turns + denied + asksDenied) % 2 === 0;
  // A word more or less does not matter to what is not so.
  if (missing > 0 && (isYes || denied + turns === 0)) return undefined;
  // *Will not be returned* denies something, if not in the words that were asked.
  const { isNegation } = search.reader.language;
  const own = one.own.flat();
  const isDone = own.some(
    (word) => isDoing(word) && !/ing$/u.test(word.as) && asked.some((other) => isSame(other, word)),
  );
  const isDenial = !isDone && own.some(({ as }) => isNegation(as) && !OF_A_THING.test(as));
  if (isYes && denied === 0 && asksDenied === 0 && isDenial) return undefined;
  // Whether somebody knows or said how it is, is not carried by how it is.
  if (isYes && EMBEDDED.test(reading.meant)) return undefined;
  // What the article calls open it does not affirm.
  if (isYes && answer.kind === 'article-says-unclear') return undefined;
  return isYes ? 'yes' : 'no';
}

/** A question for yes or no beside what may carry it. */
interface Carrying {
  readonly reading: Reading;
  readonly answer: Answered;
  readonly table: PlanWords;
  readonly search: Search;
  /** The words of the question that an answer has to carry, and how each is met. */
  readonly asked: readonly ReadWord[];
  readonly met: readonly ('same' | 'opposite' | undefined)[];
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

function carryingOf(reading: Reading, answer: Answered, table: PlanWords, search: Search): Carrying {
  const { whether } = table;
  const { meant, words } = reading;
  const isAnybody = words.some(({ as }) => whether.anybody.test(as));
  const asked = words.filter((word) => isAsked(word, whether));
  // What somebody says is no part of what is told of them, unless that is what is asked.
  const text = whether.votedNo
    ? answer.text.replaceAll(whether.votedNo.says, whether.votedNo.means)
    : answer.text;
  const plain = text.replace(QUOTED, ' ');
  const isTold = asked.every((word) => meeting(word, inWords(plain, search), plain, whether, asked));
  const told = isTold ? plain : text;
  // Of anybody at all the very words next to each other count.
  const clauses = told.split(isAnybody ? NEXT : CLAUSES).map((clause) => inWords(clause, search));
  const all = clauses.flat();
  const direct = asked.map((word) => meeting(word, all, told, whether, asked));
  // *The call was not recorded* is about the call that the sentence before it tells of.
  const isOpen = !isAnybody && direct.some((one) => one === undefined);
  const context = isOpen ? inWords(around(answer), search) : [];
  const isHeld = direct.filter((one) => one !== undefined).length * 2 > asked.length;
  const met = asked.map(
    (word, at) =>
      direct[at] ??
      (isHeld && !isDoing(word) && context.some((one) => isSame(one, word)) ? 'same' : undefined),
  );
  const own = clauses.filter((clause) => clause.some((word) => asked.some((one) => isSame(one, word))));
  const said = ofPredicate(own, asked, meant)
    .map(({ as }) => as)
    .join(' ');
  const { isNegation } = search.reader.language;
  return {
    ...{ reading, answer, table, search, asked, met, isAnybody, told, clauses, own, said },
    isDenied: own.flat().some(({ as }) => isNegation(as)),
    missing: met.filter((one) => one === undefined).length,
    turns: met.filter((one) => one === 'opposite').length,
    asksDenied: words.filter((word) => isNegation(word.as) && !all.some((one) => one.as === word.as)).length,
    isWhole: whether.whole.test(meant),
  };
}

/** What leaves it open, or settles it, before it is looked whether the answer denies; the first that fits counts. */
const rows: readonly {
  readonly reason: string;
  readonly when: (one: Carrying) => boolean;
  readonly says: 'no' | undefined;
}[] = [
  {
    reason: 'what several facts say together is neither',
    when: ({ answer }) => answer.facts.length > 1,
    says: undefined,
  },
  {
    reason: 'what a nameless source says is no yes, unless it is asked what they say',
    when: ({
      answer: {
        facts: [fact],
      },
      reading: { meant },
      table: { says },
    }) => {
      if (fact?.kind !== 'statement' || fact.attribution === 'named' || fact.attribution === 'article')
        return false;
      return !(fact.attribution === 'unnamed' && says.test(fact.says) && says.test(meant));
    },
    says: undefined,
  },
  {
    reason: 'what has the words asked for only in what somebody said carries no more than that they said so',
    when: ({ asked, answer: { text }, reading: { meant }, search, table: { says } }) => {
      const plain = inWords(text.replace(QUOTED, ' '), search);
      // Whoever says it is named beside it.
      const own = asked.filter(({ how }) => how !== 'name');
      return !says.test(meant) && !own.some((word) => plain.some((one) => isSame(one, word)));
    },
    says: undefined,
  },
  {
    reason: 'what one says of another is neither, unless it is asked what they say',
    when: ({
      answer: {
        facts: [fact],
      },
      reading: { words, meant },
      search: { people },
      table: { says },
    }) => {
      if (fact?.kind !== 'statement' || !people.has(fact.speaker ?? '') || says.test(meant)) return false;
      const named = words.flatMap(({ term }) => (people.has(term.slice(1)) ? [term.slice(1)] : []));
      return named.length > 0 && !named.includes(fact.speaker ?? '');
    },
    says: undefined,
  },
  {
    reason: 'the same where only the words of the answer say that nobody is named',
    when: ({ told, reading: { meant }, table: { nameless, says } }) =>
      nameless.test(told) && !says.test(meant),
    says: undefined,
  },
  {
    reason: 'who has not answered has said neither that it will be so nor that it will not',
    when: ({ told, asked, search, table: { whether } }) =>
      told
        .split(CLAUSES)
        .some(
          (clause) =>
            whether.pending.test(clause) &&
            inWords(clause, search).some((word) => asked.some((one) => isSame(word, one))),
        ),
    says: undefined,
  },
  {
    reason: 'of one word nothing is carried, unless it is asked of anybody',
    when: ({ asked, isAnybody }) => asked.length < (isAnybody ? 1 : LEAST),
    says: undefined,
  },
  {
    reason: 'what lacks more than one word in a few is about something else',
    when: ({ missing, asked, isWhole }) => missing > asked.length / (isWhole ? FEW - 1 : FEW),
    says: undefined,
  },
  {
    reason: 'who somebody is tells little of what else they did',
    when: ({
      answer: {
        facts: [fact],
      },
      missing,
      reading: { meant },
    }) => fact?.kind === 'person' && (missing > 0 || !IS.test(meant)),
    says: undefined,
  },
  {
    reason: 'nobody is told of where another is named',
    when: ({ asked, met, search }) =>
      asked.some(({ term }, at) => search.people.has(term.slice(1)) && met[at] === undefined),
    says: undefined,
  },
  {
    reason: 'who does it and to whom may be the other way round',
    when: ({ asked, clauses }) => !areInOrder(asked, clauses.flat()),
    says: undefined,
  },
  {
    reason: 'who voted against it did not vote for it, nor the other way round',
    when: ({ said, isDenied, reading: { meant }, table: { whether } }) => {
      const { sides } = whether;
      const asked = meant.toLowerCase();
      if (!sides || isDenied) return false;
      return (
        (sides.for.test(asked) && sides.against.test(said)) ||
        (sides.against.test(asked) && sides.for.test(said))
      );
    },
    says: 'no',
  },
  {
    reason: 'what was before or after something is told by what says before or after what',
    when: ({ told, isDenied, reading: { meant }, search, table: { whether } }) => {
      const [, word = '', rest = ''] = whether.order?.exec(meant) ?? [];
      // What never was, was not after it either.
      if (rest === '' || (word === 'after' && isDenied)) return false;
      const [, there = ''] = new RegExp(` ${word} ([^.;]+)`, 'iu').exec(told) ?? [];
      const after = inWords(there, search);
      return !inWords(rest, search).some(
        (one) => saysSomething(one) && after.some((other) => isSame(one, other)),
      );
    },
    says: undefined,
  },
  {
    reason: 'which of two is more is told by what compares them',
    when: ({ told, reading: { meant }, table: { whether } }) =>
      (whether.compares?.test(meant) ?? false) && !whether.compares?.test(told),
    says: undefined,
  },
  {
    reason: 'what was so until then may be so no longer',
    when: ({ told, reading: { meant }, table: { whether } }) =>
      (whether.lasts?.asks.test(meant) ?? false) && (whether.lasts?.ends.test(told) ?? false),
    says: undefined,
  },
  {
    reason: 'whether it ever was, or was before, is told neither by one time nor by the opposite',
    when: ({ turns, isAnybody, reading: { meant }, table: { whether } }) =>
      isAnybody &&
      (whether.ever?.test(meant) ?? false) &&
      (turns > 0 || (whether.before?.test(meant) ?? false)),
    says: undefined,
  },
  {
    reason: 'a part of something is not all of it',
    when: ({ isWhole, said, reading: { meant }, table: { whether } }) =>
      isWhole && whether.part.test(said) && !whether.part.test(meant),
    says: 'no',
  },
  {
    reason: 'all of something is told by what says so',
    when: ({ isWhole, said, table: { whether } }) => isWhole && !whether.whole.test(said),
    says: undefined,
  },
  {
    reason:
      'what only may be is not so, and what is so was not asked; *it can, if both agree* answers whether it can',
    when: ({ said, reading: { meant }, table: { whether } }) => {
      const [modal = ''] = whether.modals.exec(meant) ?? [];
      const isModal = modal !== '' && ` ${said} `.includes(` ${modal} `);
      return !isModal && whether.hedges.test(meant) !== whether.hedges.test(said);
    },
    says: undefined,
  },
  {
    reason: 'what is to come has not happened',
    when: ({ said, reading: { meant }, table: { whether, ahead } }) =>
      whether.past.test(meant) && ahead.test(said),
    says: undefined,
  },
  {
    reason: 'what another one denies is not untrue for that',
    when: ({ own, asked, table: { whether } }) =>
      own.some((clause) => isOthersDenial(clause, asked, whether)),
    says: undefined,
  },
  {
    reason: '*he does not doubt that it was stolen* is read by nobody in haste',
    when: ({ own, search, table: { whether } }) =>
      own.some((clause) => isDoubleDenial(clause, whether, search)),
    says: undefined,
  },
];

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
function isDoing({ as, how }: ReadWord): boolean {
  return how !== 'name' && (/(?:ed|ing)$/u.test(as) || baseForms.has(as));
}

/** What stands around an answer: its first paragraph and the one before. */
function around({ citations: [first] }: Answered): string {
  if (!first) return '';
  const { article, paragraph } = first;
  return [paragraph - 1, paragraph].map((number) => article.paragraphs[number - 1]?.text ?? '').join(' ');
}

/** Those who are named stand in the same order, so that nobody is taken for the other. */
function areInOrder(asked: readonly ReadWord[], said: readonly ReadWord[]): boolean {
  const names = asked.filter(({ how }) => how === 'name').map(({ term }) => term);
  const places = names.map((name) => said.findIndex(({ term }) => term === name));
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}

/** How a question opens that asks who somebody is. */
const IS =
  /\b(?:is|are|was|were|isn't|aren't|wasn't|weren't)\b|^(?!(?:did|does|do|has|have|had|will|would|can|could|should)\b)/u;
/** Somebody's own words. */
const QUOTED = /[“„«][^“”„«»]*[”»]/gu;
/** Where words are no longer next to each other. */
const NEXT = /[.;:!?]\s+|,\s+(?!(?:who|which|whose|whom) )/u;
/** Where one part of a text ends that may be denied by itself. */
const CLAUSES = /(?<=[.;:!?])\s+|,\s+(?:but|and|while|although|because|aber|und|но|pero|y)\s+/u;
/** Where a negation does not reach across, too. */
const PIECES = /(?<=[.;:!?])\s+|,\s+(?!(?:who|which|whose|whom) )/u;
/** Denials of a thing beside what is told: *he listened without moving*. */
const OF_A_THING = /^(?:without|nothing|nobody|none|ohne|nichts|niemand|sin|nada|nadie|без|ничего|никто)$/iu;
/** A question within the question. */
const EMBEDDED =
  / (?:how|what|why|when|where|who|whom|which|whether|if|ob|wie|warum|wann|wo|cómo|qué|cuándo|dónde|как|что|когда|где|почему) /u;
/** One word of so many may be missing where the rest is denied. */
const FEW = 4;
/** Words of a question that say something, from which a text can be said to carry it; one where it asks of anybody. */
const LEAST = 2;
