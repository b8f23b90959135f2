import { extendStringTable, numberOf } from '../../language/string-table.ts';
import type { ClassifierData } from '../rank/classifier.ts';
import { type PerFeature, type PhrasingData, type PostingRows, weighPhrasings } from '../rank/fact-index.ts';
import type { Features } from '../rank/features.ts';
import { GONE, type NewPlaces, newPlaces, stayingOf } from './carried-rows.ts';

/**
 * The ways of asking for the facts that stay, and behind them those for some more; what no article answers stays the last.
 * How rare a feature is stays as it was, until everything is compiled again.
 */
export function carryPhrasings(
  data: PhrasingData,
  facts: NewPlaces,
  more: readonly (readonly Features[])[],
): PhrasingData {
  const stay = stayingOf(facts);
  const elsewhere = data.facts - 1;
  const factAt = Int32Array.from({ length: data.facts }, (_, fact) =>
    fact === elsewhere ? stay + more.length : (facts[fact] ?? GONE),
  );
  const phrasingAt = newPlaces(Array.from(data.factOf, (fact) => factAt[fact] !== GONE));

  const isNew = (feature: string) => numberOf(data.features, feature) === undefined;
  const added = new Set(more.flat().flatMap((features) => [...features.keys()].filter(isNew)));
  const features = extendStringTable(data.features, [...added]);
  const rarity = new Float32Array(data.rarity.length + added.size).fill(data.unseen);
  rarity.set(data.rarity);
  const known = { rarity, unseen: data.unseen };
  const weighed = weighPhrasings(more, (feature) => numberOf(features, feature), known);
  return {
    features,
    ...known,
    phrasings: joined(data.phrasings, phrasingAt, weighed.rows, stayingOf(phrasingAt)),
    centroids: joined(data.centroids, factAt, weighed.centroids, stay),
    factOf: Uint32Array.from([
      ...Array.from(data.factOf, (fact) => factAt[fact] ?? GONE).filter((fact) => fact !== GONE),
      ...weighed.factOf.map((fact) => stay + fact),
    ]),
    facts: stay + more.length + 1,
  };
}

/** What stays of each feature's postings, and those that are added, counted from `first`. */
function joined(
  { starts, places, weights }: PostingRows,
  newPlaces: NewPlaces,
  added: PerFeature,
  first: number,
): PostingRows {
  const most = places.length + added.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const all = {
    starts: new Uint32Array(added.length + 1),
    places: new Uint32Array(most),
    weights: new Float32Array(most),
  };
  let free = 0;
  for (let feature = 0; feature < added.length; feature++) {
    const end = starts[feature + 1] ?? 0;
    for (let at = starts[feature] ?? 0; at < end; at++) {
      const place = newPlaces[places[at] as number] as number;
      if (place === GONE) continue;
      all.places[free] = place;
      all.weights[free++] = weights[at] as number;
    }
    for (const [place, weight] of added[feature] ?? []) {
      all.places[free] = first + place;
      all.weights[free++] = weight;
    }
    all.starts[feature + 1] = free;
  }
  return { ...all, places: all.places.slice(0, free), weights: all.weights.slice(0, free) };
}

/** What was learned of classes that have other places now; of one that is new nothing is known until it is learned. */
export function relabel(data: ClassifierData, places: NewPlaces, classes: number): ClassifierData {
  const starts = new Uint32Array(data.starts.length);
  const labels = new Uint16Array(data.labels.length);
  const weights = new Float32Array(data.labels.length);
  const last = data.classes - 1;
  let free = 0;
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const end = data.starts[feature + 1] as number;
    for (let at = data.starts[feature] as number; at < end; at++) {
      const label = data.labels[at] as number;
      const place = label === last ? classes - 1 : (places[label] ?? GONE);
      if (place === GONE) continue;
      labels[free] = place;
      weights[free++] = data.weights[at] as number;
    }
    starts[feature + 1] = free;
  }
  return { ...data, classes, starts, labels: labels.slice(0, free), weights: weights.slice(0, free) };
}
