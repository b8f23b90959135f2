import { idf, saturated } from './bm25.ts';
import { type Collection, type Lengths, NO_STEM } from './collection.ts';
import type { AskedTerm, Question } from './question.ts';
import { at } from './rows.ts';
import { tuning } from './tuning.ts';

/** How well a text fits a question. */
export interface Fit {
  /** 0 when no content word of the question, nor a part of one, stands in the text. */
  readonly score: number;
  /** Part of the worth of the question's content words that the text accounts for, from 0 to 1. */
  readonly share: number;
}

/**
 * How to score any text for one question:
 *
 *     score = Σ value(term) · saturated(occurrences)     stems, stop words and n-grams of the question: BM25
 *           + contextWeight · Σ value(stem)              stems that stand only in the text before
 *           + detailWeight · idf(detail)                 a number or a date where one is asked for
 */
export function createScorer(collection: Collection, question: Question): (text: number) => Fit {
  const { terms, words } = question;
  const termsOf = termFinder(collection, terms);
  const counts = new Uint32Array(terms.length);
  const before = new Uint32Array(terms.length);
  const place = new Map(terms.map((term, position) => [`${term.sort} ${term.number}`, position]));
  const stemsOfWords = words.map(({ stems, worth }) => ({
    worth,
    stems: stems.map(({ sort, number, value }) => ({ position: place.get(`${sort} ${number}`) ?? 0, value })),
  }));
  const whole = words.reduce((sum, { worth }) => sum + worth, 0);
  const detail = detailValue(collection, question);

  return (text) => {
    count(text, counts);
    count(text - 1, before);
    let small = 0;
    let score = 0;
    terms.forEach((term, position) => {
      const occurrences = at(counts, position);
      if (occurrences > 0) {
        const part = term.value * saturated(occurrences, lengthsFor(collection, term), text);
        if (term.sort === 'stop') small += part;
        else score += part;
      } else if (term.sort === 'stem' && at(before, position) > 0) {
        small += tuning.contextWeight * term.value;
      }
    });
    if (score === 0) return { score: 0, share: 0 };
    let accounted = 0;
    for (const { stems } of stemsOfWords) {
      accounted += Math.max(0, ...stems.map(({ position, value }) => (at(counts, position) > 0 ? value : 0)));
    }
    return { score: score + small + detail(text), share: accounted / whole };
  };

  function count(text: number, into: Uint32Array): void {
    into.fill(0);
    if (text < 0) return;
    const { starts, values } = collection.texts;
    for (let each = at(starts, text); each < at(starts, text + 1); each++) {
      for (const position of termsOf(at(values, each))) into[position] = at(into, position) + 1;
    }
  }
}

/** Finds the positions of the question's terms that a word of the texts stands for. */
function termFinder(
  collection: Collection,
  terms: readonly AskedTerm[],
): (word: number) => readonly number[] {
  const { stemOf, gramsOfWord } = collection;
  const numbered = (sort: AskedTerm['sort']) =>
    new Map(terms.flatMap((term, position) => (term.sort === sort ? [[term.number, position]] : [])));
  const stems = numbered('stem');
  const stops = numbered('stop');
  const grams = numbered('gram');
  const known = new Map<number, readonly number[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const stem = at(stemOf, word);
    const found = [stem === NO_STEM ? stops.get(word) : stems.get(stem)];
    for (let each = at(gramsOfWord.starts, word); each < at(gramsOfWord.starts, word + 1); each++) {
      found.push(grams.get(at(gramsOfWord.values, each)));
    }
    const positions = found.filter((position) => position !== undefined);
    known.set(word, positions);
    return positions;
  };
}

function lengthsFor(collection: Collection, term: AskedTerm): Lengths {
  if (term.sort === 'stem') return collection.contentLengths;
  return term.sort === 'stop' ? collection.stopLengths : collection.gramLengths;
}

/** What holding the kind of detail that the question asks for is worth in each text. */
function detailValue(collection: Collection, { asksFor, own }: Question): (text: number) => number {
  if (asksFor === undefined) return () => 0;
  const { starts, values } = collection.texts;
  const value = tuning.detailWeight * idf(collection.size, collection.details.frequency[asksFor]);
  return (text) => {
    for (let each = at(starts, text); each < at(starts, text + 1); each++) {
      const word = at(values, each);
      if (collection.details.of[word] === asksFor && !own.has(word)) return value;
    }
    return 0;
  };
}
