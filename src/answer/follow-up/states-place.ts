import { placesEnglish } from '../../language/en/places.ts';
import type { FindMentions } from './mentions.ts';

/** Whether a sentence says where: `at the White House`, `in eastern Ukraine`, `on Truth Social`, `on the battlefield`. */
export function statesPlace(sentence: string, find: FindMentions): boolean {
  const { venues } = placesEnglish();
  const named = [...sentence.matchAll(EVENT)].some(([, name = '']) => venues.has(name.toLowerCase()));
  return (
    named ||
    [...sentence.matchAll(PLACED)].some(([, preposition, name = '']) => {
      const place = name.replace(/['’]s$/u, '');
      if (OF_LAND.test(place)) return true;
      if (venues.has(place.toLowerCase())) return true;
      // `on Truth Social`, where nobody and no day is named.
      return preposition === 'on' && /^\p{Lu}/u.test(place) && find(place).length === 0;
    })
  );
}

/** `the Alaska summit` */
const EVENT = /\b[Tt]he (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:summit|meeting|talks|visit|conference)/gu;
const PLACED =
  /\b(in|at|on|to|inside) (?:the |his |her )?((?:eastern|western|northern|southern) \p{Lu}\p{L}+|battlefield|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?: soil)?)/gu;
const OF_LAND = /^(?:east|west|north|south)ern |^battlefield| soil$/u;
