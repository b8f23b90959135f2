import type { Reading } from '../../language/reading.ts';
import { factTuning } from './fact-tuning.ts';

/** What a text is compared by: features with weights above 0. */
export type Features = ReadonlyMap<string, number>;

/** The features of a text that was read. */
export function featuresOf({ words, kind }: Reading): Features {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) => {
    features.set(feature, Math.max(features.get(feature) ?? 0, weight));
  };
  const content = words.filter(({ stop }) => !stop);
  for (const word of words) {
    if (word.stop) add(word.term, factTuning.stopWeight);
    else if (word.how === 'name') add(word.term, factTuning.nameWeight);
    else add(word.term, 1);
    for (const group of word.groups) add(group, factTuning.groupWeight);
  }
  for (const [at, word] of content.entries()) {
    const before = content[at - 1];
    if (before) add(`${before.term} ${word.term}`, factTuning.pairWeight);
  }
  add(`?${kind}`, factTuning.kindWeight);
  return features;
}
