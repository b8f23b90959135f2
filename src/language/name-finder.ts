/** A run of words that names somebody or something known. */
export interface NameSpan {
  /** Position of the first word, from 0, and of the word after the last. */
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** A thing and all the names it goes by. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Finds known names in a row of words. */
export interface NameFinder {
  /** The names that stand there, in order; the longest wins where several begin. */
  find(words: readonly string[]): readonly NameSpan[];
}

/** Makes a finder; `wordsOf` cuts a name as texts are cut, and a name given twice belongs to the first. */
export function createNameFinder(
  named: readonly Named[],
  wordsOf: (text: string) => readonly string[],
): NameFinder {
  const ids = new Map<string, string>();
  // How many words the longest name has that begins with a word; most words begin none.
  const longest = new Map<string, number>();
  for (const { id, names } of named) {
    for (const name of names) {
      const words = wordsOf(name).map(bare);
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      const key = words.join(' ');
      if (key && !ids.has(key)) ids.set(key, id);
    }
  }
  return {
    find(words) {
      const plain = words.map(bare);
      const spans: NameSpan[] = [];
      for (let start = 0; start < plain.length; ) {
        const span = longestAt(plain, start);
        if (span) spans.push(span);
        start = span?.end ?? start + 1;
      }
      return spans;
    },
  };

  function longestAt(words: readonly string[], start: number): NameSpan | undefined {
    const first = words[start] ?? '';
    const most = Math.max(longest.get(first) ?? 0, longest.get(first.replace(/s$/, '')) ?? 0);
    for (let end = Math.min(words.length, start + most); end > start; end--) {
      const key = words.slice(start, end).join(' ');
      const id = ids.get(key) ?? ids.get(key.replace(/s$/, ''));
      if (id) return { start, end, id };
    }
    return undefined;
  }
}

/** `zelensky's` and `zelenskys'` are the name they stand for. */
function bare(word: string): string {
  return word.replace(/'s?$/, '').replaceAll("'", '');
}
