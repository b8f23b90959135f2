import { createStringTable, wordSetOf } from '../../language/string-table.ts';
import type { ClassifierData } from '../rank/classifier.ts';
import { type PhrasingData, type PostingRows, type Postings, weighPhrasings } from '../rank/fact-index.ts';
import type { Features } from '../rank/features.ts';
import { GONE, type NewPlaces } from './carried-rows.ts';

/**
 * The ways of asking for the facts that stay, and behind them those for some more; what no article answers stays the last.
 * How rare a feature is stays as it was, until everything is compiled again.
 */
export function carryPhrasings(
  data: PhrasingData,
  facts: NewPlaces,
  more: readonly (readonly Features[])[],
): PhrasingData {
  const stay = facts.filter((place) => place !== GONE).length;
  const elsewhere = data.facts - 1;
  const factAt = (fact: number) => (fact === elsewhere ? stay + more.length : (facts[fact] ?? GONE));
  let next = 0;
  const phrasingAt = Array.from(data.factOf, (fact) => (factAt(fact) === GONE ? GONE : next++));

  const numbers = new Map([...wordSetOf(data.features)].map((feature, number) => [feature, number]));
  for (const feature of more.flat(2).flatMap((features) => [...features.keys()]))
    if (!numbers.has(feature)) numbers.set(feature, numbers.size);
  const rarity = new Float32Array(numbers.size).fill(data.unseen);
  rarity.set(data.rarity);
  const added = weighPhrasings(more, (feature) => numbers.get(feature), { rarity, unseen: data.unseen });
  return {
    features: createStringTable([...numbers.keys()]),
    rarity,
    unseen: data.unseen,
    phrasings: joined(data.phrasings, (place) => phrasingAt[place] ?? GONE, added.rows, next),
    centroids: joined(data.centroids, factAt, added.centroids, stay),
    factOf: Uint32Array.from([
      ...[...data.factOf].map(factAt).filter((fact) => fact !== GONE),
      ...added.factOf.map((fact) => stay + fact),
    ]),
    facts: stay + more.length + 1,
  };
}

/** What stays of each feature's postings, and those that are added, counted from `first`. */
function joined(
  { starts, places, weights }: PostingRows,
  placeOf: (old: number) => number,
  added: readonly Postings[],
  first: number,
): PostingRows {
  const most = places.length + added.reduce((sum, { length }) => sum + length, 0);
  const all = {
    starts: new Uint32Array(added.length + 1),
    places: new Uint32Array(most),
    weights: new Float32Array(most),
  };
  let free = 0;
  const push = (place: number, weight: number) => {
    all.places[free] = place;
    all.weights[free++] = weight;
  };
  for (const [feature, more] of added.entries()) {
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++) {
      const place = placeOf(places[at] ?? 0);
      if (place !== GONE) push(place, weights[at] ?? 0);
    }
    for (const [place, weight] of more) push(first + place, weight);
    all.starts[feature + 1] = free;
  }
  return { ...all, places: all.places.slice(0, free), weights: all.weights.slice(0, free) };
}

/** What was learned of classes that have other places now; of one that is new nothing is known until it is learned. */
export function relabel(data: ClassifierData, places: NewPlaces, classes: number): ClassifierData {
  const starts = new Uint32Array(data.starts.length);
  const labels: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    for (let at = data.starts[feature] ?? 0; at < (data.starts[feature + 1] ?? 0); at++) {
      const label = data.labels[at] ?? 0;
      const place = label === data.classes - 1 ? classes - 1 : (places[label] ?? GONE);
      if (place === GONE) continue;
      labels.push(place);
      weights.push(data.weights[at] ?? 0);
    }
    starts[feature + 1] = labels.length;
  }
  return { ...data, classes, starts, labels: Uint16Array.from(labels), weights: Float32Array.from(weights) };
}
