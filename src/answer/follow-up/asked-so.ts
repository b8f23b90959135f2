import type { Fact } from '../../content/knowledge.ts';
import { languageOf } from '../../language/language.ts';
import { detailAsked } from './detail-asked.ts';

/**
 * Whether somebody wrote down for a fact this way of asking, or nearly: with the same question word and most of the same
 * other words. It then answers that, however it is worded: *why is it impossible* with what the constitution says.
 */
export function isAskedSo(ask: string, question: string, fact: Fact): boolean {
  const language = languageOf('en');
  const detail = detailAsked(ask);
  const weighty = (text: string) =>
    new Set(
      language
        .words(text)
        .filter((word) => !language.isStop(word))
        .map(language.stem),
    );
  const wanted = weighty(question);
  if (wanted.size === 0) return false;
  return fact.asked.some((way) => {
    if (detailAsked(way) !== detail) return false;
    const words = weighty(way);
    const both = [...wanted].filter((word) => words.has(word)).length;
    return both / (wanted.size + words.size - both) >= ALIKE;
  });
}

/** Whether several ways of asking for a fact have that question word. */
export function isOftenAsked(ask: string, fact: Fact): boolean {
  const detail = detailAsked(ask);
  return fact.asked.filter((way) => detailAsked(way) === detail).length >= SEVERAL;
}

const SEVERAL = 3;

/** Share of the words of two ways of asking that both have, from which on they ask the same. */
const ALIKE = 0.6;
