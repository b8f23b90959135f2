import { languageOf } from '../../src/language/language.ts';
import type { TextHit } from '../../src/search/index/text-index.ts';
import { tuning } from '../../src/search/tuning.ts';

/**
 * The score of `src/search/index/score.ts` worked out for every text from the plain strings: no index, nothing remembered,
 * no correction of spelling.
 */
export function scanNaively(texts: readonly string[], code: string, query: string): TextHit[] {
  const { words, isStop, stem, asksFor, detailOf } = languageOf(code);
  const content = (text: string) => words(text).filter((word) => !isStop(word));
  const sorts = {
    stem: (text: string) => content(text).map(stem),
    stop: (text: string) => words(text).filter(isStop),
    gram: (text: string) => content(text).flatMap((word) => [...new Set(trigrams(word))]),
  };
  const idf = (holders: number) => Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
  const holding = (holds: (text: string) => boolean) => texts.filter(holds).length;

  function bm25(text: string, termsOf: (text: string) => string[], term: string): number {
    const average = texts.flatMap(termsOf).length / texts.length;
    const count = termsOf(text).filter((each) => each === term).length;
    const { saturation: k1, lengthEffect: b } = tuning;
    const norm = k1 * (1 - b + (b * termsOf(text).length) / average);
    return count === 0 ? 0 : (rarity(termsOf, term) * count * (k1 + 1)) / (count + norm);
  }
  const rarity = (termsOf: (text: string) => string[], term: string) =>
    idf(holding((text) => termsOf(text).includes(term)));
  const sum = (terms: Iterable<string>, of: (term: string) => number) =>
    [...new Set(terms)].reduce((total, term) => total + of(term), 0);

  const detail = asksFor(query);
  const answers = (text: string) =>
    words(text).some((word) => detailOf(word) === detail && !words(query).includes(word));
  const asked = [...new Set(content(query))];
  const worth = (word: string) => {
    const known = holding((text) => sorts.stem(text).includes(stem(word))) > 0;
    return known ? rarity(sorts.stem, stem(word)) : idf(0);
  };
  const wholeWorth = asked.reduce((total, word) => total + worth(word), 0);

  return texts
    .map((text, index) => {
      const own = sorts.stem(text);
      const before = sorts.stem(texts[index - 1] ?? '');
      const likeness =
        sum(sorts.stem(query), (term) => bm25(text, sorts.stem, term)) +
        tuning.gramWeight * sum(sorts.gram(query), (term) => bm25(text, sorts.gram, term));
      const surroundings =
        tuning.stopWeight * sum(sorts.stop(query), (term) => bm25(text, sorts.stop, term)) +
        tuning.contextWeight *
          sum(sorts.stem(query), (term) =>
            before.includes(term) && !own.includes(term) ? rarity(sorts.stem, term) : 0,
          ) +
        (detail && answers(text)
          ? tuning.detailWeight *
            idf(holding((each) => words(each).some((word) => detailOf(word) === detail)))
          : 0);
      const share =
        asked.reduce((total, word) => total + (own.includes(stem(word)) ? worth(word) : 0), 0) / wholeWorth;
      return { index, score: likeness === 0 ? 0 : likeness + surroundings, share };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.index - other.index);
}

function trigrams(word: string): string[] {
  return [...`_${word}`]
    .map((_, start) => `_${word}_`.slice(start, start + 3))
    .filter((gram) => gram.length === 3);
}
