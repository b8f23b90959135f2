import { languageTuning } from '../tuning.ts';
import type { GeneralFrequency } from './general-frequency.ts';
import { soundOf } from './sound.ts';
import { createSpelling } from './spelling.ts';

/** What is so of a word whatever the knowledge is about. */
interface Everyday {
  isStop(word: string): boolean;
  /** Words of the language at large, where there is a list. */
  readonly general: GeneralFrequency | undefined;
}

/** What a knowledge knows beside the words that a corrector knew before. */
export interface MoreWords extends Everyday {
  /** Words of the knowledge that were not there before, lower-case. */
  readonly words: Iterable<string>;
  /** All words that its own names are made of, lower-case. */
  readonly names: Iterable<string>;
}

/** Whether no corrector takes a word for another one, whatever its knowledge is about. */
export function isSettled(word: string, { isStop, general }: Everyday): boolean {
  return isStop(word) || (general?.perMillion(word) ?? 0) >= languageTuning.namesBefore;
}

/**
 * Tells whether `createCorrector` may take a word for another one once it knows these words too; a word of which it says
 * `false` is corrected as before. It looks at what the corrector looks at, and says `true` where that would be long to settle.
 */
export function createMayChange({ words, names, ...everyday }: MoreWords): (word: string) => boolean {
  const nameWords = new Set(names);
  const all = new Set([...words, ...nameWords]);
  const nearName = createSpelling([...nameWords]);
  const near = createSpelling([...all]);
  const sounds = new Set([...all].filter((word) => word.length >= languageTuning.soundFrom).map(soundOf));
  /** It stands as it is, unless it is a name gone wrong. */
  function isMeant(word: string): boolean {
    const forms = [word, word.replace(/s$/, '')];
    return forms.some((form) => (everyday.general?.perMillion(form) ?? 0) >= languageTuning.commonFrom);
  }

  function isTwo(word: string): boolean {
    for (let end = 1; end < word.length; end++)
      if ([word.slice(0, end), word.slice(end)].some((part) => isPart(part))) return true;
    return false;
  }
  const isPart = (part: string) => part.length >= languageTuning.partFrom && all.has(part);

  return function mayChange(word: string): boolean {
    if (isSettled(word, everyday)) return false;
    if (all.has(word) || nearName.nearest(word, 1).length > 0) return true;
    if (isMeant(word)) return false;
    const forms = [`${word}s`, word.replace(/s$/, ''), `${word}g`];
    if (forms.some((form) => all.has(form)) || near.nearest(word, 1).length > 0) return true;
    if (word.length >= languageTuning.soundFrom && sounds.has(soundOf(word))) return true;
    const letters = /^\p{L}+/u.exec(word)?.[0] ?? '';
    return isTwo(word) || (letters.length < word.length && letters !== '' && mayChange(letters));
  };
}
