import { isDeepStrictEqual } from 'node:util';
import type { Elsewhere, WordGroup } from '../content/knowledge.ts';
import { languageOf } from '../language/language.ts';
import { createNameFinder } from '../language/name-finder.ts';
import { createReader, type Reader } from '../language/reading.ts';
import { remembering } from '../language/remembering.ts';
import { type FrequencyTable, frequencyTableOf } from '../language/spelling/general-frequency.ts';
import { createMayChange, isSettled } from '../language/spelling/more-words.ts';
import { createStringTable, numberOf, type StringTable, wordSetOf } from '../language/string-table.ts';
import { groupsByStem, type LexiconData, namedIn, textsOf, vocabularyOf } from './lexicon.ts';
import { type Features, featuresOf } from './rank/features.ts';

/** What compiling makes of the lists of a language, which are about no story; plain data. */
export interface GeneralLists {
  /** Two-letter code. */
  readonly language: string;
  readonly frequency: FrequencyTable | undefined;
  /** The groups of words that the texts were read with, and their words. */
  readonly groups: readonly WordGroup[];
  readonly vocabulary: StringTable;
  /** What people type elsewhere, and what was read in it. */
  readonly texts: ReadonlyMap<string, GeneralText>;
}

/** A text that was read with no story in mind. */
interface GeneralText {
  readonly features: Features;
  /** Its words as they were meant, in their order: a story may have names for them. */
  readonly meant: readonly string[];
  /** Its words, as they stand, that may be taken for another one in a story. */
  readonly doubtful: readonly string[];
}

/** Reads the lists of a language with no story in mind, which takes a third of a second. */
export function readGeneralLists(
  code: string,
  words: readonly WordGroup[],
  elsewhere: readonly Elsewhere[],
): GeneralLists {
  const language = languageOf(code);
  const groups = words.filter((group) => group.language === code);
  const named = namedIn([], groups);
  const vocabulary = createStringTable(vocabularyOf(textsOf([], [], named, groups), language.words));
  const frequency = frequencyTableOf(code);
  const known = { language: code, vocabulary, frequency, named, groups: groupsByStem(groups, language) };
  const reader = createReader(known);
  const read = (text: string): GeneralText => {
    const reading = reader.read(text);
    const standing = language.tokens(reading.text).map(({ word }) => word);
    return {
      features: featuresOf(reading),
      meant: reading.words.flatMap(({ as }) => as.split(' ')),
      doubtful: [...new Set(standing)].filter((word) => !isSettled(word, everydayOf(reader))),
    };
  };
  const texts = elsewhere.filter((list) => list.language === code).flatMap(({ asked }) => asked);
  const readTexts = new Map(texts.map((text) => [text, read(text)]));
  return { language: code, frequency, groups, vocabulary, texts: readTexts };
}

/**
 * Gives the features of what people type elsewhere as the reader of a story finds them: those that were found with no story
 * in mind, unless a name or a word of the story may stand in the text.
 */
export function createGeneralFeatures(
  lists: GeneralLists | undefined,
  { named, vocabulary }: Pick<LexiconData, 'named' | 'vocabulary'>,
  groups: readonly WordGroup[],
  reader: Reader,
): (text: string) => Features {
  const readAnew = (text: string) => featuresOf(reader.read(text));
  if (lists === undefined || !isDeepStrictEqual(lists.groups, groups)) return readAnew;
  // Those of expressions are in the lists.
  const own = named.filter(({ id }) => !id.startsWith('~'));
  const finder = createNameFinder(own, reader.language.words);
  const names = own.flatMap(({ names }) => names.flatMap(reader.language.words));
  const words = [...wordSetOf(vocabulary)].filter((word) => numberOf(lists.vocabulary, word) === undefined);
  const mayChange = remembering(createMayChange({ words, names, ...everydayOf(reader) }), MOST_WORDS);
  return (text) => {
    const known = lists.texts.get(text);
    const isAsBefore = known && !known.doubtful.some(mayChange) && finder.find(known.meant).length === 0;
    return isAsBefore ? known.features : readAnew(text);
  };
}

function everydayOf({ language, general }: Reader) {
  return { isStop: (word: string) => language.isStop(word), general };
}

/** Words of which it is kept what came of them. */
const MOST_WORDS = 10_000;
