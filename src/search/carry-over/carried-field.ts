import type { Field, FieldTuning } from '../index/field.ts';
import { createGrowingNumbers } from '../index/growing-numbers.ts';
import { at } from '../index/rows.ts';
import { GONE, type NewPlaces } from './carried-rows.ts';

/** Numbers the terms of an index; new ones come behind those that it has. */
export interface TermNumbers {
  add(term: string): number;
  /** How many there are by now. */
  count(): number;
}

/**
 * A field with the texts that stay, and behind them some more. How rare a term is stays as it was, and is counted anew
 * only for terms that are new: exact enough until everything is compiled again.
 */
export function carryField(
  { size, idf, starts, texts, weights }: Field,
  places: NewPlaces,
  more: readonly (readonly string[])[],
  numbers: TermNumbers,
  { saturation, lengthEffect }: FieldTuning,
): Field {
  const stay = places.filter((place) => place !== GONE).length;
  const all = stay + more.length;
  const average = texts.length / Math.max(1, size) || 1;
  /** By term: the new texts that hold it, and how often. */
  const holders = new Map<number, Map<number, number>>();
  for (const [place, terms] of more.entries())
    for (const term of terms.map(numbers.add)) {
      const held = holders.get(term) ?? new Map<number, number>();
      holders.set(term, held.set(stay + place, (held.get(stay + place) ?? 0) + 1));
    }
  const lengths = more.map((terms) => new Set(terms).size / average);
  const count = Math.max(idf.length, numbers.count());
  const carried = { starts: new Uint32Array(count + 1), texts: createGrowingNumbers() };
  const rarity = new Float32Array(count);
  const heavy: number[] = [];
  for (let term = 0; term < count; term++) {
    const held = holders.get(term);
    const isKnown = term < idf.length;
    rarity[term] = isKnown
      ? at(idf, term)
      : Math.log(1 + (all + 0.5 - (held?.size ?? 0)) / ((held?.size ?? 0) + 0.5));
    for (let place = isKnown ? at(starts, term) : 0; isKnown && place < at(starts, term + 1); place++) {
      const text = at(places, at(texts, place));
      if (text === GONE) continue;
      carried.texts.push(text);
      heavy.push(at(weights, place));
    }
    for (const [text, times] of held ?? []) {
      const norm = times + saturation * (1 - lengthEffect + lengthEffect * (lengths[text - stay] ?? 1));
      carried.texts.push(text);
      heavy.push((at(rarity, term) * times * (saturation + 1)) / norm);
    }
    carried.starts[term + 1] = carried.texts.length;
  }
  return {
    size: all,
    idf: rarity,
    starts: carried.starts,
    texts: carried.texts.finish(),
    weights: Float32Array.from(heavy),
  };
}
