import { tuning } from '../tuning.ts';
import { idf, saturated } from './bm25.ts';
import { type Collection, holds, NO_STEM } from './collection.ts';
import type { AskedTerm, Question } from './question.ts';
import { at } from './rows.ts';
import type { Lengths } from './term-statistics.ts';

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
  const { starts, values } = collection.texts;
  const find = termFinder(collection, terms);
  const counts = new Uint32Array(terms.length);
  const whole = words.reduce((sum, { worth }) => sum + worth, 0);
  const detail = detailValue(collection, question);

  return (text) => {
    counts.fill(0);
    for (let place = at(starts, text); place < at(starts, text + 1); place++) {
      const found = find(at(values, place));
      for (let each = 0; each < found.length; each++)
        counts[at(found, each)] = at(counts, at(found, each)) + 1;
    }
    let likeness = 0;
    let surroundings = detail(text);
    for (let each = 0; each < terms.length; each++) {
      const term = terms[each] as AskedTerm;
      const count = at(counts, each);
      if (count > 0) {
        const part = term.value * saturated(count, lengthsFor(collection, term), text);
        if (term.sort === 'stop') surroundings += part;
        else likeness += part;
      } else if (term.sort === 'stem' && holds(collection, term.number, text - 1)) {
        surroundings += tuning.contextWeight * term.value;
      }
    }
    if (likeness === 0) return { score: 0, share: 0 };
    const accounted = words.reduce((sum, { stems }) => sum + accountedBy(stems, text), 0);
    return { score: likeness + surroundings, share: accounted / whole };
  };

  function accountedBy(stems: readonly AskedTerm[], text: number): number {
    return Math.max(0, ...stems.map(({ number, value }) => (holds(collection, number, text) ? value : 0)));
  }
}

const NOTHING: readonly number[] = [];

/** Finds the positions in `terms` of what a word of the texts stands for. */
function termFinder(
  { stemOf, gramsOfWord: { starts, values } }: Collection,
  terms: readonly AskedTerm[],
): (word: number) => readonly number[] {
  const numbered = (sort: AskedTerm['sort']) =>
    new Map(terms.flatMap((term, position) => (term.sort === sort ? [[term.number, position]] : [])));
  const [stems, stops, grams] = [numbered('stem'), numbered('stop'), numbered('gram')];
  const known = new Map<number, readonly number[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const stem = at(stemOf, word);
    const own = stem === NO_STEM ? stops.get(word) : stems.get(stem);
    const positions = own === undefined ? [] : [own];
    for (let place = at(starts, word); place < at(starts, word + 1); place++) {
      const gram = grams.get(at(values, place));
      if (gram !== undefined) positions.push(gram);
    }
    known.set(word, positions.length === 0 ? NOTHING : positions);
    return positions;
  };
}

function lengthsFor(collection: Collection, { sort }: AskedTerm): Lengths {
  if (sort === 'stem') return collection.contentLengths;
  return sort === 'stop' ? collection.stopLengths : collection.gramLengths;
}

/** What holding the kind of detail that the question asks for is worth in each text. */
function detailValue(collection: Collection, { asksFor, own }: Question): (text: number) => number {
  if (asksFor === undefined) return () => 0;
  const { starts, values } = collection.texts;
  const value = tuning.detailWeight * idf(collection.size, collection.details.frequency[asksFor]);
  return (text) => {
    for (let place = at(starts, text); place < at(starts, text + 1); place++) {
      const word = at(values, place);
      if (collection.details.of[word] === asksFor && !own.has(word)) return value;
    }
    return 0;
  };
}
