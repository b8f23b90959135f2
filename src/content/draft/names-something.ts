import { isOpener } from '../../language/en/world/ordinary-words.ts';
import { languageOf } from '../../language/language.ts';
import { frameWordsOf } from '../../language/vocabulary/frame-words.ts';
import { isPastForm } from '../../language/vocabulary/past-forms.ts';

/**
 * Whether words that a question had beyond the knowledge name a thing or somebody: *cod price* does, *happened in 2011* does
 * not, and whoever reads that nothing is said of it learns nothing. A word of which nothing is known is taken for a name.
 */
export function namesSomething(missing: string, language: string): boolean {
  const { words, isStop, fillers } = languageOf(language);
  const { slots = [], beside = NOTHING } = frameWordsOf(language) ?? {};
  const whole = slots.flatMap(([slot, word]) => (slot === 'happens' || slot === 'thing' ? [word] : []));
  return words(missing).some(
    (word) =>
      /\p{L}{2}/u.test(word) &&
      !isStop(word) &&
      !fillers.has(word) &&
      !(language === 'en' && isOpener(word)) &&
      ![...whole, beside].some((one) => one.test(word)) &&
      !isPastForm(word, language),
  );
}

const NOTHING = /(?!)/u;
