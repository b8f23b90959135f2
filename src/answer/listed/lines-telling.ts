import type { Line } from '../answer.ts';
import { fromBefore } from './from-before.ts';
import { inOrder, lineOf, lineOfSentence, type Shelf, uncovered, withoutRepeats } from './shelf.ts';

/**
 * The facts and sentences that tell something, in the articles' order, each once: a sentence that no such fact tells, with the
 * one before it where it cannot stand alone. Who somebody is tells nothing.
 */
export function linesTelling(tells: (text: string) => boolean, shelf: Shelf): readonly Line[] {
  const facts = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && tells(says))
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(
    shelf.sentences.filter((sentence) => tells(sentence.text)),
    facts,
  ).map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  return withoutRepeats(inOrder([...facts, ...text], shelf));
}
