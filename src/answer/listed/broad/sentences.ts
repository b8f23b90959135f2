import { languageOf } from '../../../language/language.ts';
import { opensQuotation } from '../opens-quotation.ts';
import type { Sentence, Shelf } from '../shelf.ts';

/**
 * The sentences that carry a text, in its order: the first one, and those that share most with the rest of it, more so
 * where they tell sums, what was decided, who is against it and why it matters. Luhn's and MMR's ideas in one pass:
 * frequent words weigh, and what a chosen sentence has said weighs no more.
 */
export function carrying(sentences: readonly Sentence[], most: number, shelf: Shelf): readonly Sentence[] {
  const code = sentences[0]?.article.language ?? '';
  const language = languageOf(code);
  const termsOf = ({ text }: Sentence) =>
    new Set(
      language
        .words(text)
        .filter((word) => !language.isStop(word))
        .map(language.stem),
    );
  const terms = sentences.map(termsOf);
  const counts = new Map<string, number>();
  for (const set of terms) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
  const said = new Set<string>();
  const chosen = new Set<number>();
  const take = (at: number) => {
    chosen.add(at);
    for (const term of terms[at] ?? []) said.add(term);
  };
  const worth = (at: number): number => {
    const sentence = sentences[at];
    const own = terms[at] ?? new Set<string>();
    if (!sentence || own.size < SHORTEST) return 0;
    let shared = 0;
    for (const term of own) if (!said.has(term)) shared += Math.log2(counts.get(term) ?? 1);
    return (shared / Math.sqrt(own.size)) * (1 + cuesIn(sentence, shelf)) * positionOf(sentence);
  };
  if (sentences.length > 0) take(0);
  while (chosen.size < Math.min(most, sentences.length)) {
    let best = -1;
    for (const at of sentences.keys())
      if (!chosen.has(at) && (best < 0 || worth(at) > worth(best))) best = at;
    if (best < 0 || worth(best) === 0) break;
    take(best);
  }
  return sentences.filter((_, at) => chosen.has(at));
}

/** What marks a sentence as one that tells much. */
function cuesIn({ text }: Sentence, { words: { against, weighty, ahead } }: Shelf): number {
  const cues = [/\p{N}/u, against, weighty, ahead].filter((cue) => cue.test(text)).length;
  // What somebody says in their own words seldom tells what happened.
  return CUE * cues - (opensQuotation(text) ? QUOTED : 0);
}

/** News tells first what matters most. */
function positionOf({ article, paragraph, start }: Sentence): number {
  const late = paragraph / Math.max(1, article.paragraphs.length);
  return (1.2 - 0.6 * late) * (start === 0 ? 1.2 : 1);
}

/** Words of a sentence that can carry anything. */
const SHORTEST = 5;
const CUE = 0.25;
const QUOTED = 0.4;
