import { outsideQuotations } from '../../language/quotations/outside-quotations.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import { before, type Carrying, CLAUSES } from './carrying.ts';
import { isDoubleDenial, isOthersDenial } from './denials.ts';
import { inWords, isSame } from './same-word.ts';

/** What leaves it open, or settles it, before it is looked whether the answer denies; the first that fits counts. */
export const settled: readonly {
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
      const plain = inWords(outsideQuotations(text), search);
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
    reason: 'what is somebody’s is not that person: *is the teacher’s husband dead*',
    when: ({ clauses, reading: { text }, search }) => {
      const there = clauses.flat();
      return [...text.matchAll(OWNED)].some(
        ([, thing = '']) => !inWords(thing, search).some((word) => there.some((one) => isSame(one, word))),
      );
    },
    says: undefined,
  },
  {
    reason: 'where part of it is called open, nothing beside it makes it so',
    when: ({ asked, clauses, told, reading: { meant }, table: { unknown } }) =>
      unknown.test(told) &&
      !unknown.test(meant) &&
      !clauses.some((clause) => asked.every((word) => clause.some((one) => isSame(one, word)))),
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
    reason:
      'whose name stands only before the answer, which names another one, is not who or what it is about',
    when: ({ borrowed, told, reading, answer, search }) => {
      // Where all nouns have capitals, they tell no names.
      if (borrowed.length === 0 || search.reader.language.code === 'de') return false;
      const asked = new Set(reading.words.map(({ word }) => word.toLowerCase()));
      const isBorrowed = namesIn(before(answer)).some((name) => borrowed.some(({ word }) => word === name));
      return isBorrowed && namesIn(told).some((name) => !asked.has(name));
    },
    says: undefined,
  },
  {
    reason: 'what somebody may or can do is told by what says so',
    when: ({ told, reading: { meant }, table: { whether } }) =>
      whether.mayOne?.asks.test(meant) === true && !whether.mayOne.says.test(told),
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

/** Words that are written as names within a sentence, in small letters. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{Ll},;’'] )\p{Lu}\p{L}+/gu)].map(([name]) => name.toLowerCase());
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
/** One word of so many may be missing where the rest is denied. */
const FEW = 4;
/** Words of a question that say something, from which a text can be said to carry it; one where it asks of anybody. */
const LEAST = 2;
/** What belongs to somebody. */
const OWNED = /\p{L}['’]s (\p{L}+)/gu;
