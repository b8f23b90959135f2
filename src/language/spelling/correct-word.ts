import { once } from '../once.ts';
import type { WordSet } from '../string-table.ts';
import { languageTuning } from '../tuning.ts';
import { editDistance } from './edit-distance.ts';
import type { GeneralFrequency } from './general-frequency.ts';
import { soundOf } from './sound.ts';
import { createSpelling } from './spelling.ts';

/** What a word that nobody knows was meant to be: one word, or the words that were run together. */
export type CorrectWord = (word: string) => readonly string[] | undefined;

/** What a corrector knows. */
export interface Dictionary {
  /** Words of the knowledge, lower-case. */
  readonly vocabulary: WordSet;
  isStop(word: string): boolean;
  /** Those of them that are names; people misspell names most. */
  readonly names: () => WordSet;
  /** Words of the language at large, where there is a list. */
  readonly general: GeneralFrequency | undefined;
}

/**
 * Corrects the words that neither the knowledge nor the language knows, by letters and by sound; undefined for a word
 * that stands as it is. Words of the knowledge come before everyday words that are as near.
 */
export function createCorrector({ vocabulary, names, isStop, general }: Dictionary): CorrectWord {
  const near = once(() => nearWords({ vocabulary, names, isStop, general }));
  const spelledNames = once(() => createSpelling([...names()].filter((word) => !isStop(word))));
  const remembered = new Map<string, readonly string[] | undefined>();

  function isMeant(word: string): boolean {
    if (vocabulary.has(word) || isStop(word)) return true;
    const one = word.replace(/s$/, '');
    if (vocabulary.has(`${word}s`) || vocabulary.has(one)) return true;
    return [word, one].some((form) => (general?.perMillion(form) ?? 0) >= languageTuning.commonFrom);
  }

  /** `tramp` is a word, but a rare one, and one letter from a name that the knowledge is about. */
  function mistakenName(word: string): string | undefined {
    if (vocabulary.has(word) || isStop(word) || word.length < languageTuning.soundFrom) return undefined;
    if ((general?.perMillion(word) ?? 0) >= languageTuning.namesBefore) return undefined;
    const [near, next] = spelledNames().nearest(word, 2);
    return near?.edits === 1 && next?.edits !== 1 ? near.word : undefined;
  }

  function nearest(word: string): string | undefined {
    const { spelling, bySound, names } = near();
    const costs = new Map<string, number>();
    const sound = soundOf(word);
    const consider = (candidate: string, edits: number) => {
      const alike = sound !== '' && soundOf(candidate) === sound;
      // Taken for a stop word, it would say nothing any more.
      if (isStop(candidate) && !alike) return;
      const cost =
        edits -
        (alike ? languageTuning.soundWorth : 0) +
        (candidate[0] === word[0] ? 0 : languageTuning.firstLetterCost) +
        (vocabulary.has(candidate) ? 0 : languageTuning.everydayCost) -
        (candidate.length === word.length ? languageTuning.lengthWorth : 0) -
        (names.has(candidate) ? languageTuning.nameWorth : 0) -
        languageTuning.frequencyWorth * Math.log10(1 + (general?.perMillion(candidate) ?? 0));
      costs.set(candidate, cost);
    };
    // A word that the language has, however rare, is not an everyday word gone wrong, nor any word with two letters wrong.
    const isListed = (general?.perMillion(word) ?? 0) >= languageTuning.listedFrom;
    const may = (candidate: string) => !isListed || vocabulary.has(candidate);
    for (const { word: candidate, edits } of spelling.nearest(word, languageTuning.nearest)) {
      if (may(candidate) && (!isListed || edits < 2)) consider(candidate, edits);
    }
    if (word.length >= languageTuning.soundFrom) {
      const most = Math.ceil(word.length * languageTuning.soundEdits);
      for (const candidate of (bySound.get(sound) ?? []).filter(may)) {
        const edits = editDistance(word, candidate, most);
        if (edits <= most) consider(candidate, edits);
      }
    }
    const [best] = [...costs].sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1));
    return best?.[0];
  }

  /** `wheredid` is two words; each has to be common, or known and long enough not to be met by chance. */
  function apart(word: string): readonly string[] | undefined {
    const number = /^(\p{L}{3,})(\p{N}{1,4})$/u.exec(word);
    if (number) return [correct(number[1] ?? '')?.[0] ?? number[1] ?? '', number[2] ?? ''];
    const isPart = (part: string) =>
      isStop(part) ||
      (part.length >= languageTuning.partFrom && (vocabulary.has(part) || near().everyday.has(part)));
    for (let end = word.length - 2; end >= 2; end--) {
      const parts = [word.slice(0, end), word.slice(end)];
      if (parts.every(isPart)) return parts;
    }
    return undefined;
  }

  function correct(word: string): readonly string[] | undefined {
    const mistaken = mistakenName(word);
    if (mistaken) return [mistaken];
    if (isMeant(word)) return undefined;
    if (!remembered.has(word)) {
      if (remembered.size > languageTuning.correctionsKept) remembered.clear();
      remembered.set(word, find(word));
    }
    return remembered.get(word);
  }
  function find(word: string): readonly string[] | undefined {
    if (vocabulary.has(`${word}g`) || near().everyday.has(`${word}g`)) return [`${word}g`];
    const meant = nearest(word);
    if (meant) return [meant];
    return word.length >= languageTuning.apartFrom ? apart(word) : undefined;
  }
  return correct;
}

/** All words that another may have been meant to be; made for the first one that nobody knows. */
function nearWords({ vocabulary, names, isStop, general }: Dictionary) {
  const everyday = new Set(general?.words(languageTuning.everydayFrom));
  // In a list of the most common words alone many a form is missing, and another word would stand for it.
  const meant = general?.isWhole ? general.words(languageTuning.meantFrom) : everyday;
  const known = [...new Set([...vocabulary, ...meant])].filter(
    (word) => !isStop(word) || word.length >= languageTuning.soundFrom,
  );
  const bySound = new Map<string, string[]>();
  for (const word of known) {
    const sound = word.length < languageTuning.soundFrom ? '' : soundOf(word);
    if (sound === '') continue;
    const alike = bySound.get(sound);
    if (alike) alike.push(word);
    else bySound.set(sound, [word]);
  }
  return { everyday, spelling: createSpelling(known), bySound, names: names() };
}
