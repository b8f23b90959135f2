import { wordsOf } from '../../../language/words-of.ts';

/**
 * The words by which texts call what is of a named place or body, with the key of that, by the word in small letters: `norlandic` and
 * `norlanders` for *Norland*. A word counts that is written with a capital and is the name with an ending by which English
 * makes such words; names that stand in the list of states have them there.
 */
export function peoplesIn(
  texts: readonly string[],
  names: readonly (readonly [name: string, key: string])[],
): ReadonlyMap<string, string> {
  const stems = names
    .filter(([name]) => /^\p{Lu}\p{Ll}{3,}$/u.test(name))
    .map(([name, key]) => ({ name: name.toLowerCase(), key, stem: stemOf(name) }));
  const found = new Map<string, string>();
  for (const text of texts)
    for (const { folded, capitalised } of wordsOf(text)) {
      if (!capitalised || found.has(folded)) continue;
      const owner = stems.find(
        ({ name, stem }) =>
          folded.startsWith(stem) && folded !== name && ENDING.test(folded.slice(stem.length)),
      );
      if (owner) found.set(folded, owner.key);
    }
  return found;
}

/** A name without the vowel that such words drop: `norw` of *Norwa*. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/[aeiouy]$/u, '');
}

/** Endings of words for a people, after the stem of a name. */
const ENDING = /^[aeiouy]?(?:n|ns|an|ans|ian|ians|i|is|ese|ish|ic|er|ers|ite|ites)$/u;
