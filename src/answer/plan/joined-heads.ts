import type { ReadWord } from '../../language/read-words.ts';
import type { Reading } from '../../language/reading.ts';
import type { HeadSort, HeadWords } from '../../language/vocabulary/head-words.ts';

/** A noun by which a list is asked for, and the words right before it that say which kind of it: *lobby groups*. */
export interface Joined {
  readonly sort: HeadSort;
  readonly noun: ReadWord;
  readonly kinds: readonly ReadWord[];
}

/**
 * The nouns that are joined to a head by *and*, *or* or a comma, with itself, in the order of the question:
 * *which parties, lobby groups and clubs*. `all` are those that it has, of whatever sort.
 */
export function joinedTo(
  head: ReadWord,
  { words, text }: Pick<Reading, 'words' | 'text'>,
  all: readonly Joined[],
  { joins, joint }: HeadWords,
): readonly Joined[] {
  const found = all.toSorted((one, other) => one.noun.start - other.noun.start);
  const at = found.findIndex(({ noun }) => noun === head);
  if (at < 0) return [];
  const own = [{ ...(found[at] ?? { sort: 'people', noun: head }), kinds: [] as readonly ReadWord[] }];
  for (const next of found.slice(at + 1)) {
    const kinds = between(own.at(-1)?.noun ?? head, next.noun);
    if (!kinds) break;
    own.push({ ...next, kinds });
  }
  for (const previous of found.slice(0, at).toReversed()) {
    const [first] = own;
    const kinds = first && between(previous.noun, first.noun);
    if (!first || !kinds) break;
    own[0] = { ...first, kinds };
    own.unshift({ ...previous, kinds: [] });
  }
  return own;

  /** The words between two nouns that belong to the second; undefined where nothing joins them. */
  function between(one: ReadWord, other: ReadWord): readonly ReadWord[] | undefined {
    if (!joins.test(text.slice(one.end, other.start))) return undefined;
    const own = words.slice(words.indexOf(one) + 1, words.indexOf(other));
    const kinds = own.filter(({ as }) => !joint.test(as));
    return kinds.length <= KINDS ? kinds : undefined;
  }
}

/** Words that say which kind of the second noun is meant, at most. */
const KINDS = 1;
