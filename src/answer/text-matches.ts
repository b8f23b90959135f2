import type { Language } from '../language/language.ts';
import type { TextIndex } from '../search/index/text-index.ts';
import type { Receipt, WordMatch } from './answer.ts';

/** Which words of a question met which words of some texts, and which met none. */
export function textMatches(
  question: string,
  texts: readonly string[],
  language: Language,
  index: Pick<TextIndex, 'spell'>,
): Pick<Receipt, 'matches' | 'unaccounted'> {
  const words = new Set(texts.flatMap((text) => language.words(text)));
  const forms = new Map([...words].toReversed().map((word) => [language.stem(word), word]));
  const asked = [...new Set(language.words(question))].filter((word) => !language.isStop(word));
  const found = asked.map((word): WordMatch | undefined => {
    if (words.has(word)) return { word, as: word, how: 'same' };
    const form = forms.get(language.stem(word));
    if (form !== undefined) return { word, as: form, how: 'stem' };
    const meant = index.spell(word).find((correction) => forms.has(language.stem(correction.word)));
    return meant && { word, as: meant.word, how: 'spelling' };
  });
  return {
    matches: found.filter((match) => match !== undefined),
    unaccounted: asked.filter((_, at) => found[at] === undefined),
  };
}
