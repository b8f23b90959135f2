import { nationsEnglish } from '../../language/en/world/nations.ts';
import { type Region, regionNamed, wordsOfRegion } from '../../language/en/world/regions.ts';
import type { ReadWord } from '../../language/read-words.ts';

/** A region that words of a question name, and those words. */
interface RegionAsked {
  readonly region: Region;
  readonly words: readonly ReadWord[];
}

/** The regions that stand in a row of words, by as many words as one has: *north american*. */
export function regionsAsked(words: readonly ReadWord[]): readonly RegionAsked[] {
  const found: RegionAsked[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = wordsOfRegion; length > 0; length--) {
      const own = words.slice(at, at + length);
      const region = own.length === length && regionNamed(own.map(({ as }) => as.toLowerCase()).join(' '));
      if (!region) continue;
      found.push({ region, words: own });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Words that say from which state or region something is: *american*, *north african*; `isOfStory` knows those of the articles’ own. */
export function qualitiesIn(
  words: readonly ReadWord[],
  isOfStory: (word: string) => boolean,
): ReadonlySet<ReadWord> {
  const states = words.filter(
    ({ as }) => nationsEnglish.get(as.toLowerCase())?.isQuality === true || isOfStory(as.toLowerCase()),
  );
  return new Set([...states, ...regionsAsked(words).flatMap((one) => one.words)]);
}
