import { factTuning } from './fact-tuning.ts';
import { generalFrequencyOf } from './general-frequency.ts';
import type { Language } from './language.ts';
import type { NameFinder } from './name-finder.ts';
import { createSpelling } from './spelling.ts';

/** A word of a text and what it was taken for. */
export interface ReadWord {
  /** As it stands, lower-case; several words where they make one name. */
  readonly word: string;
  /** What it counts as: a stem, or `@id` for a name. */
  readonly term: string;
  /** The other words that mean nearly the same, as `~group`. */
  readonly groups: readonly string[];
  readonly how: 'same' | 'spelling' | 'name' | 'unknown';
  readonly stop: boolean;
  /** What it was corrected to, or what it is called. */
  readonly as: string;
  /** How much it says, from 0 to 1: rare words say more, and words that only wrap a question say nothing. */
  readonly rarity: number;
}

/** Reads members' words the way the knowledge is written. */
export interface WordReader {
  read(text: string): readonly ReadWord[];
}

/** What a reader knows. */
export interface Lexicon {
  readonly language: Language;
  readonly names: NameFinder;
  /** Words of the knowledge, lower-case. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that members wrap a question in. */
  readonly fillers: ReadonlySet<string>;
  /** Groups of a word's stem. */
  readonly groupsOf: (stem: string) => readonly string[];
}

/** A reader for questions: corrects only the words that neither the knowledge nor the language knows. */
export function createWordReader(lexicon: Lexicon): WordReader {
  const { language, names, vocabulary } = lexicon;
  const general = generalFrequencyOf(language.code);
  const spelling = createSpelling([...vocabulary].filter((word) => !language.isStop(word)));
  const corrected = new Map<string, string | undefined>();

  function correct(word: string): string | undefined {
    if (vocabulary.has(word) || language.isStop(word)) return undefined;
    if ((general?.perMillion(word) ?? 0) >= factTuning.commonFrom) return undefined;
    if (!corrected.has(word)) corrected.set(word, nearest(word));
    if (corrected.size > factTuning.correctionsKept) corrected.clear();
    return corrected.get(word);
  }
  function nearest(word: string): string | undefined {
    if (vocabulary.has(`${word}s`) || vocabulary.has(word.replace(/s$/, ''))) return undefined;
    const near = spelling.nearest(word, factTuning.nearest);
    const likeliest = near.filter(({ edits }) => edits === near[0]?.edits);
    return likeliest.sort((one, other) => likeness(other.word, word) - likeness(one.word, word))[0]?.word;
  }
  function likeness(candidate: string, word: string): number {
    const frequency = Math.log(1 + (general?.perMillion(candidate) ?? 0)) / 10;
    return (candidate[0] === word[0] ? 1 : 0) + (sound(candidate) === sound(word) ? 1 : 0) + frequency;
  }

  return {
    read(text) {
      const raw = language.words(text);
      const fixed = raw.map((word) => correct(word));
      const meant = raw.map((word, at) => fixed[at] ?? word);
      const spans = names.find(meant);
      const read: ReadWord[] = [];
      for (let at = 0; at < meant.length; ) {
        const span = spans.find(({ start }) => start === at);
        if (span) {
          const word = raw.slice(span.start, span.end).join(' ');
          const as = meant.slice(span.start, span.end).join(' ');
          read.push({ word, term: `@${span.id}`, groups: [], how: 'name', stop: false, as, rarity: 1 });
          at = span.end;
          continue;
        }
        read.push(plain(raw[at] ?? '', fixed[at]));
        at++;
      }
      return read;
    },
  };

  function plain(word: string, fixed: string | undefined): ReadWord {
    const as = fixed ?? word;
    const term = language.stem(as);
    const known = vocabulary.has(as);
    const how = fixed ? 'spelling' : known ? 'same' : 'unknown';
    const rarity = lexicon.fillers.has(as) ? 0 : (general?.rarity(as) ?? 1);
    return { word, term, groups: lexicon.groupsOf(term), how, stop: language.isStop(as), as, rarity };
  }
}

/** How a word sounds, roughly: doubled letters once, vowels after the first letter left out. */
function sound(word: string): string {
  const spelt = word
    .replace(/ph/g, 'f')
    .replace(/[ckq]+/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
  return (spelt[0] ?? '') + spelt.slice(1).replace(/[aeiouy]/g, '');
}
