import type { Language } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import { hedgesIn } from '../../language/vocabulary/hedges.ts';
import type { WordMatch } from '../answer.ts';
import type { Answered } from '../answer-kinds.ts';

/**
 * Whether the article says what a sentence says, and not only something on it: every word of it stands, in this form or
 * another, in one sentence that is shown, and none of the two denies, doubts or only plans what the other states. What
 * somebody is quoted with is said by the article only where the sentence names them too.
 */
export function supports(sentence: string, answer: Answered, language: Language): boolean {
  const { facts, citations, receipt, differs = [], strangers = [] } = answer;
  if (differs.length > 0 || strangers.length > 0 || receipt.unaccounted.length > 0) return false;
  const texts =
    facts.length > 0 ? facts.map(({ says }) => says) : citations.map(({ excerpt }) => excerpt.text);
  const names = new Set(termsIn(sentence, language));
  // “Novak hosts her; she is not the host”: what is denied is only in the second.
  const pieces = texts.flatMap((text, at) => text.split(/;\s+/u).map((piece) => [piece, facts[at]] as const));
  return pieces.some(([text, fact]) => {
    const stems = new Set(termsIn(text, language));
    // A name may be written in part: *Lund* for *Anna Lund*.
    const stands = ({ how, as }: WordMatch) =>
      termsIn(as, language)[how === 'name' ? 'some' : 'every']((stem) => stems.has(stem));
    if (!receipt.matches.every(stands)) return false;
    if (hedgesIn(text, language) !== hedgesIn(sentence, language)) return false;
    if (fact?.kind !== 'statement' || fact.speaker === undefined) return true;
    return fact.speaker.split(/[\s-]+/u).some((name) => names.has(language.stem(name.toLowerCase())));
  });
}
