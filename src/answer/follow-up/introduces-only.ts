import { saysSomething } from '../../language/read-words.ts';
import { inWords, isNamed, isSame } from '../whether/same-word.ts';
import type { Asked } from './follow-up.ts';
import type { Asking, Resolved } from './resolve.ts';

/**
 * Tells of a fact, by its position, whether it only says who somebody is whom the question names, while it asks something of
 * them in words of its own that neither that nor the ways of asking for it have: who *she* is was known before *is she flying again*.
 */
export function introducesOnly(
  { reading, isWhole }: Resolved,
  read: Asking,
  { way: { search } }: Asked,
): (fact: number) => boolean {
  const named = new Set(reading.words.filter(isNamed).map(({ term }) => term));
  const own = reading.words.filter((word) => saysSomething(word) && !isNamed(word));
  if (!isWhole || read.kind !== 'open' || named.size === 0 || own.length === 0) return () => false;
  const judged = new Map<number, boolean>();
  return (place) => {
    const fact = search.facts[place];
    if (fact?.kind !== 'person' || !named.has(`@${fact.id}`)) return false;
    let isOnly = judged.get(place);
    if (isOnly === undefined) {
      const said = inWords([fact.says, ...fact.asked].join(' '), search);
      isOnly = !own.some((word) => said.some((one) => isSame(one, word)));
      judged.set(place, isOnly);
    }
    return isOnly;
  };
}
