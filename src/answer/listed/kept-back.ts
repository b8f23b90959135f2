import type { ReadWord } from '../../language/read-words.ts';
import { nearTo } from './everything.ts';
import {
  inOrder,
  lineOf,
  lineOfSentence,
  namesThese,
  pronounAnywhere,
  type Sentence,
  type Shelf,
  spanning,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/**
 * What somebody would not say, has not answered or keeps to themselves, as far as it is about some words; undefined where
 * nothing is.
 */
export function keptBack(about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const { withheld } = shelf.words;
  const facts = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && withheld.test(says))
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(
    shelf.sentences.filter((sentence) => withheld.test(sentence.text)),
    facts,
  ).map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  const all = withoutRepeats(inOrder([...facts, ...text], shelf));
  const { anybody } = shelf.words.whether;
  const rest = about.filter((word) => !shelf.isMain(word) && !anybody.test(word.as));
  const lines = rest.length === 0 ? all : nearTo(all, rest, shelf);
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** A sentence with the one before it where only that says who it is that says nothing. */
function fromBefore(sentence: Sentence, { sentences, words, search }: Shelf): Sentence {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { article, paragraph, text, end } = sentence;
  const pronoun = new RegExp(pronounAnywhere(words), 'iu');
  // Somebody whom no fact has is presented with two names.
  const names = (said: string) =>
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(said) ||
    search.reader.read(said).words.some(({ how }) => how === 'name');
  if (!pronoun.test(text) || names(text) || !names(before?.text ?? '')) return sentence;
  if (before?.article !== article || before.paragraph !== paragraph) return sentence;
  return spanning(sentence, before.start, end);
}
