import { dateWords } from '../../language/calendar/date-words.ts';
import { type ReadWord, saysSomething } from '../../language/read-words.ts';
import { headWordsOf } from '../../language/vocabulary/head-words.ts';
import { placed } from './placed.ts';

/** Between what a list of days is wanted, as it is put: days, or what happens on them. */
export interface Bounds {
  readonly from?: readonly ReadWord[];
  readonly until?: readonly ReadWord[];
  /** Whether what happens on the first day is wanted, too: *from the vote*, and not *after* it; and on the last. */
  readonly isWithFirst: boolean;
  readonly isWithLast: boolean;
}

/**
 * The bounds that a question for days names, and all words that say so; undefined for none, and where what stands there
 * narrows nothing down: *before now*.
 */
export function boundsIn(
  words: readonly ReadWord[],
  language: string,
): { readonly bounds: Bounds; readonly own: ReadonlySet<ReadWord> } | undefined {
  const table = headWordsOf(language);
  if (!table) return undefined;
  // May is a month where a bound is named, and elsewhere a verb.
  const months = monthsOf(language);
  const { text, starts } = placed(words.map(({ word }) => word));
  for (const pattern of table.bounds) {
    const match = pattern.exec(text);
    const groups = match?.indices?.groups;
    if (!match || !groups) continue;
    const within = (range: readonly [number, number] | undefined) =>
      words.filter((word, at) => {
        const start = starts[at] ?? 0;
        return range && start >= range[0] && start < range[1] && says(word);
      });
    const [from, until] = [within(groups.from), within(groups.until)];
    if (from.length + until.length === 0) continue;
    const end = match.index + match[0].length;
    const own = words.filter((_, at) => (starts[at] ?? 0) >= match.index && (starts[at] ?? 0) < end);
    return {
      bounds: {
        ...(from.length > 0 && { from }),
        ...(until.length > 0 && { until }),
        isWithFirst: groups.first !== undefined,
        isWithLast: groups.last !== undefined,
      },
      own: new Set(own),
    };
  }
  return undefined;

  function says(word: ReadWord): boolean {
    if (word.how === 'name' || months.includes(word.as)) return true;
    return saysSomething(word) && table?.beside.test(word.as) === false;
  }
}

function monthsOf(language: string): readonly string[] {
  return dateWords.get(language)?.months.map((month) => month.toLowerCase()) ?? [];
}
