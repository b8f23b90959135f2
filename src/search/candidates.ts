import { at } from './index/rows.ts';
import type { Candidate, Places } from './measure.ts';
import { type LookedUp, MEASURES, measures, type PerText } from './measures.ts';

const WIDTH = MEASURES.length;

/** All sentences and all facts that rest on a paragraph and are no gaps. */
export function candidatesFor(
  found: LookedUp,
  { facts, cited, sentences, sentencesOf }: Places,
): readonly Candidate[] {
  const { sentence, sentenceSoft, sentenceGrams } = found;
  const worthOf = (place: number) =>
    at(sentenceSoft.score, place) + at(sentence.score, place) + 0.2 * at(sentenceGrams, place);
  const best = sentencesOf.map(([from, to]) => {
    let best = from;
    for (let place = from + 1; place < to; place++) if (worthOf(place) > worthOf(best)) best = place;
    return best;
  });
  const candidates = [...sentences];
  for (let fact = 0; fact < facts.length; fact++) {
    const paragraphs = cited[fact] ?? [];
    const [paragraph] = paragraphs;
    if (facts[fact]?.kind === 'gap' || paragraph === undefined) continue;
    let sentence = best[paragraph] ?? 0;
    for (const other of paragraphs)
      if (worthOf(best[other] ?? 0) > worthOf(sentence)) sentence = best[other] ?? 0;
    const kind = facts[fact]?.asked.length === 0 ? 'bare' : 'fact';
    candidates.push({ row: candidates.length, kind, fact, sentence, paragraph });
  }
  return candidates;
}

/** The numbers of all candidates, measure by measure. */
export function rowsFor(candidates: readonly Candidate[], found: LookedUp): Float32Array {
  const rows = new Float32Array(candidates.length * WIDTH);
  const places = new Uint32Array(candidates.length);
  const paragraphs = new Uint32Array(candidates.length);
  const facts = new Uint32Array(candidates.length);
  let sentences = 0;
  for (const { row, fact, sentence } of candidates) {
    places[row] = sentence;
    paragraphs[row] = candidates[sentence]?.paragraph ?? 0;
    if (fact === undefined) sentences++;
    else facts[row] = fact;
  }
  for (const [measure, { of, from }] of measures.entries()) {
    const column = { rows, measure };
    const values = from(found, 'sentences');
    if (of === 'sentence') fill(column, values, places, 0, candidates.length);
    if (of === 'paragraph') fill(column, values, paragraphs, 0, candidates.length);
    if (of === 'record') fill(column, values, places, 0, sentences);
    if (of === 'record' || of === 'fact')
      fill(column, from(found, 'facts'), facts, sentences, candidates.length);
  }
  return rows;
}

/** Writes a measure of some records, from row `first` up to, not including, `end`. */
function fill(
  { rows, measure }: { readonly rows: Float32Array; readonly measure: number },
  values: PerText,
  places: Uint32Array,
  first: number,
  end: number,
): void {
  for (let row = first, to = row * WIDTH + measure; row < end; row++, to += WIDTH)
    rows[to] = values[places[row] as number] as number;
}
