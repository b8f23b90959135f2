import { isMeagre, pronounAnywhere, type Sentence, type Shelf, spanning } from './shelf.ts';

/** A sentence with the one before it where only that says who it is that it speaks of, or where it says too little alone. */
export function fromBefore(sentence: Sentence, { sentences, words, search }: Shelf): Sentence {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { article, paragraph, text, end } = sentence;
  const pronoun = new RegExp(pronounAnywhere(words), 'iu');
  // Somebody whom no fact has is presented with two names.
  const names = (said: string) =>
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(said) ||
    search.reader.read(said).words.some(({ how }) => how === 'name');
  if (before?.article !== article || before.paragraph !== paragraph) return sentence;
  // One that begins with a pronoun may name others: *He called Putin so*.
  const isHers = (words.pronouns.test(text) || (pronoun.test(text) && !names(text))) && names(before.text);
  if (!isHers && !isMeagre(sentence)) return sentence;
  return spanning(sentence, before.start, end);
}
