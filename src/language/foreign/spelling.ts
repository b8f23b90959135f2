import { createStringTable, numberOf, type StringTable } from '../string-table.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { lemmasOf } from './entries.ts';
import { smallWordsOf } from './small-words.ts';

/** How the words of a language are spelt; plain data. */
export interface Spelling {
  /** The words of its tables in small letters. */
  readonly words: StringTable;
  /** How often each letter stands behind the two before it, and those two before any. */
  readonly threes: Counted;
  readonly twos: Counted;
}

interface Counted {
  readonly texts: StringTable;
  /** By number of a text. */
  readonly counts: Uint32Array;
}

/** Reads how the words of a language, a two-letter code, are spelt; it takes a while. */
export function compileSpelling(code: string): Spelling {
  const words = new Set(lemmasOf(code).flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)));
  words.delete('');
  const [threes, twos] = [new Map<string, number>(), new Map<string, number>()];
  for (const word of [...smallWordsIn(code), ...[...words].slice(0, READ)])
    for (const [before, letter] of lettersOf(word)) {
      threes.set(before + letter, (threes.get(before + letter) ?? 0) + 1);
      twos.set(before, (twos.get(before) ?? 0) + 1);
    }
  return { words: createStringTable([...words]), threes: counted(threes), twos: counted(twos) };
}

function counted(counts: ReadonlyMap<string, number>): Counted {
  return { texts: createStringTable([...counts.keys()]), counts: Uint32Array.from(counts.values()) };
}

/** The small words of a language in small letters. */
export function smallWordsIn(code: string): ReadonlySet<string> {
  const small = new Set([
    ...(functionWords.get(code) ?? '').split(/\s+/u),
    ...(smallWordsOf(code)?.words ?? []),
  ]);
  small.delete('');
  return small;
}

/** The probability of a word by each letter after the two before it. */
export function openSpelling({ threes, twos }: Spelling): (word: string) => number {
  const countOf = ({ texts, counts }: Counted, text: string) => counts[numberOf(texts, text) ?? -1] ?? 0;
  return (word) => {
    let likely = 1;
    for (const [before, letter] of lettersOf(word))
      likely *= (countOf(threes, before + letter) + SMOOTH) / (countOf(twos, before) + SMOOTH * LETTERS);
    return likely;
  };
}

/** Each letter, and an end, with the two before it. */
function lettersOf(word: string): readonly (readonly [before: string, letter: string])[] {
  const marked = `  ${word} `;
  return Array.from({ length: marked.length - 2 }, (_, at) => [
    marked.slice(at, at + 2),
    marked[at + 2] ?? '',
  ]);
}

/** Words of the tables that the spelling is learned from; more tell no more. */
const READ = 1_500;
/** How often each letter is taken to have been seen after any two, and how many letters there are. */
const SMOOTH = 0.1;
const LETTERS = 40;
