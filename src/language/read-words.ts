import type { Language } from './language.ts';
import type { NameFinder } from './name-finder.ts';
import { createCorrector } from './spelling/correct-word.ts';
import { type GeneralFrequency, UNLISTED } from './spelling/general-frequency.ts';
import type { WordSet } from './string-table.ts';
import type { Token } from './tokenize.ts';

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
  /** Where it stands in the text, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

/** Whether a word says something: it is no stop word and not only wrapped around a question. */
export function saysSomething({ stop, rarity }: ReadWord): boolean {
  return !stop && rarity > 0;
}

/** Reads members' words the way the knowledge is written. */
export interface WordReader {
  /** The words of a text in composed form (NFC). */
  read(text: string): readonly ReadWord[];
}

/** What a reader knows. */
export interface Lexicon {
  readonly language: Language;
  readonly names: NameFinder;
  /** Words of the knowledge, lower-case. */
  readonly vocabulary: WordSet;
  /** Those of them that names are made of. */
  readonly nameWords: () => ReadonlySet<string>;
  /** How often words stand in everyday language, where there is a list. */
  readonly general: GeneralFrequency | undefined;
  /** Groups of a word's stem. */
  readonly groupsOf: (stem: string) => readonly string[];
}

/** A reader for questions: corrects only the words that neither the knowledge nor the language knows. */
export function createWordReader(lexicon: Lexicon): WordReader {
  const { language, names, vocabulary, general } = lexicon;
  const { shorthand, fillers } = language;
  const correct = createCorrector({
    vocabulary,
    names: lexicon.nameWords,
    isStop: (word) => language.isStop(word),
    general,
  });

  /** The words that one typed word stands for; mostly itself. */
  function meant(token: Token): readonly Meant[] {
    const { word } = token;
    const full = shorthand.get(word) ?? correct(word) ?? [word];
    return full.map((as) => ({ ...token, as }));
  }

  return {
    read(text) {
      const words = language.tokens(text).flatMap(meant);
      const spans = names.find(words.map(({ as }) => as));
      const read: ReadWord[] = [];
      for (let at = 0; at < words.length; ) {
        const span = spans.find(({ start }) => start === at);
        if (span) {
          const named = words.slice(span.start, span.end);
          const word = [...new Set(named.map((one) => one.word))].join(' ');
          const as = named.map((one) => one.as).join(' ');
          const [start, end] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
          read.push({
            word,
            term: `@${span.id}`,
            groups: [],
            how: 'name',
            stop: false,
            as,
            rarity: 1,
            start,
            end,
          });
          at = span.end;
          continue;
        }
        const one = words[at];
        if (one) read.push(plain(one));
        at++;
      }
      return read;
    },
  };

  function plain({ word, as, start, end }: Meant): ReadWord {
    const term = language.stem(as);
    const how = !vocabulary.has(as) ? 'unknown' : word === as ? 'same' : 'spelling';
    const rarity = fillers.has(as) || fillers.has(word) ? 0 : (general?.rarity(as) ?? UNLISTED);
    const stop = language.isStop(as);
    return { word, term, groups: lexicon.groupsOf(term), how, stop, as, rarity, start, end };
  }
}

/** A word as it was typed and as it was meant. */
interface Meant extends Token {
  readonly as: string;
}
