import {
  inOrder,
  lineOf,
  lineOfSentence,
  namesThese,
  type Sentence,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/** What somebody would not say, has not answered or keeps to themselves, fact by fact and sentence by sentence. */
export function keptBack(shelf: Shelf): Told | undefined {
  const { withheld } = shelf.words;
  const facts = shelf.facts
    .filter(({ kind, says }) => kind !== 'person' && withheld.test(says))
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(
    shelf.sentences.filter((sentence) => withheld.test(sentence.text)),
    facts,
  ).map((sentence) => lineOfSentence(fromBefore(sentence, shelf)));
  const lines = withoutRepeats(inOrder([...facts, ...text], shelf));
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** A sentence with the one before it where only that says who it is that says nothing. */
function fromBefore(sentence: Sentence, { sentences, words }: Shelf): Sentence {
  const before = sentences[sentences.indexOf(sentence) - 1];
  const { article, paragraph, text, end } = sentence;
  if (!words.pronouns.test(text) || before?.article !== article || before.paragraph !== paragraph)
    return sentence;
  const { start } = before;
  return {
    article,
    paragraph,
    text: (article.paragraphs[paragraph - 1]?.text ?? '').slice(start, end),
    start,
    end,
  };
}
