import type { Language } from '../../language/language.ts';
import { mentionsOf } from './mentions.ts';
import type { NameAsked } from './name-asked.ts';

/**
 * Whether that whose name is asked for stands in the passage shown, as *a bloc of nine states* or *the conference hotel*
 * does, while nothing in `told`, all that is told, names it.
 */
export function isUnnamed(
  asked: NameAsked,
  shown: string,
  told: () => readonly string[],
  language: Language,
): boolean {
  const of = (text: string, noun: string | undefined, isExact: boolean) =>
    mentionsOf(text, asked, { noun, isExact }, language);
  // Of several things one that has a name is not all of them.
  const least = asked.count === undefined ? 1 : 2;
  const noun = asked.nouns.find((one) => of(shown, one, true).length > 0);
  if (noun !== undefined) {
    if (!of(shown, noun, true).includes('unnamed')) return false;
    const mentions = told().flatMap((text) => of(text, noun, false));
    if (mentions.includes('listed')) return false;
    return mentions.filter((one) => one === 'named' || one === 'told').length < least;
  }
  if (asked.count === undefined || !asked.isName) return false;
  const counted = of(shown, undefined, true);
  return counted.length > 0 && counted.every((one) => one === 'unnamed');
}
