import type { ReadWord } from '../../language/read-words.ts';
import type { Line } from '../answer.ts';
import { answerTuning } from '../tuning.ts';
import {
  coverage,
  inOrder,
  isPerson,
  lineOf,
  lineOfSentence,
  onIt,
  pronounAnywhere,
  type Said,
  type Sentence,
  type Shelf,
  surnameOf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/** Every fact on something, and the sentences on it that no fact covers; undefined where that is no list. */
export function everythingOn(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { coveredFrom, most } = answerTuning.listed;
  const isOn = (text: string) => coverage(about, text, shelf) >= coveredFrom;
  const facts = shelf.facts.filter((fact) => isOn(wordsOf(fact))).map((fact) => lineOf(fact, shelf));
  const own = goingOn(shelf.sentences, ({ text }) => isOn(text), about, shelf);
  const isOfOne = about.some(({ term }) => shelf.search.people.has(term.slice(1)));
  const text = uncovered(own, facts, isOfOne, isOfOne ? answerTuning.saidFrom : undefined).map(
    lineOfSentence,
  );
  const lines = withoutRepeats(inOrder([...facts, ...text], shelf));
  if (lines.length < 2 || lines.length > most * TOO_WIDE) return undefined;
  return { lead: onIt(shelf), lines };
}

/**
 * The sentences that are on something; of somebody also those after them in the paragraph that say *she* and name nobody
 * else.
 */
function goingOn(
  sentences: readonly Sentence[],
  isOn: (sentence: Sentence) => boolean,
  about: readonly ReadWord[],
  { facts, words }: Shelf,
): readonly Sentence[] {
  const wanted = new Set(about.map(({ term }) => term.slice(1)));
  const people = facts.filter(isPerson);
  if (!people.some(({ id }) => wanted.has(id))) return sentences.filter(isOn);
  const others = people.filter(({ id }) => !wanted.has(id)).map(surnameOf);
  const pronoun = new RegExp(pronounAnywhere(words), 'iu');
  let before: Sentence | undefined;
  return sentences.filter((sentence) => {
    const { article, paragraph, text } = sentence;
    const isNext = before?.article === article && before.paragraph === paragraph;
    const isHers = isNext && pronoun.test(text) && !others.some((name) => text.includes(name));
    const isOwn = isOn(sentence) || isHers;
    before = isOwn ? sentence : undefined;
    return isOwn;
  });
}

/** A fact's words: its sentence, and what its fields name. */
function wordsOf(fact: Said): string {
  const fields =
    fact.kind === 'number'
      ? [fact.of]
      : fact.kind === 'event'
        ? [fact.name, fact.where ?? '']
        : fact.kind === 'term'
          ? [fact.name]
          : fact.kind === 'person'
            ? [fact.role, fact.of ?? '']
            : [];
  return [fact.says, ...fields].join('. ');
}

/** Lines that say what they are about, of those that may be about it. */
export function narrowed(lines: readonly Line[], about: readonly ReadWord[], shelf: Shelf): readonly Line[] {
  if (about.length === 0) return lines;
  return lines.filter(
    ({ text, fact }) =>
      coverage(
        about,
        fact && fact.kind !== 'gap' ? `${wordsOf(fact)} ${topicsOf(fact, shelf)}` : text,
        shelf,
      ) >= answerTuning.listed.coveredFrom,
  );
}

/** Those of some lines that have most of the words, else those that have one of them, as long as that is a list. */
export function nearTo(lines: readonly Line[], about: readonly ReadWord[], shelf: Shelf): readonly Line[] {
  const most = narrowed(lines, about, shelf);
  if (most.length > 1) return most;
  return anyOf(lines, about, shelf);
}

/** Those of some lines that have one of the words at least, or all where there are none. */
export function anyOf(lines: readonly Line[], about: readonly ReadWord[], shelf: Shelf): readonly Line[] {
  if (about.length === 0) return lines;
  return lines.filter((line) => about.some((word) => narrowed([line], [word], shelf).length > 0));
}

/** What the topics are called that a fact belongs to. */
function topicsOf(fact: Said, { topics }: Shelf): string {
  const own = fact.kind === 'statement' ? (fact.topic ?? '') : '';
  const of = topics.filter((topic) => topic.article === fact.article && topic.facts.includes(fact.id));
  return [own, ...of.map(({ command }) => command)].join(' ').replaceAll('-', ' ');
}

/** Times as many lines as a list shows from which on the words narrow nothing down. */
const TOO_WIDE = 2;
