import type { ClaimWord } from '../claim.ts';
import type { Claim, Rule } from '../compared.ts';

/** Somebody and what is said to be theirs: `Norway's constitution`, `Belmar's offer`, `Norwegian troops`. */
interface Belonging {
  readonly owner: ClaimWord;
  readonly key: string;
  readonly terms: readonly string[];
}

/** The question and the answer speak of the same thing of different owners. */
export const owners: Rule = (asked, { says, known }, { isSame, nameOf }) => {
  const own = belongings(says);
  const all = [...own, ...belongings(known)];
  const theirAll = belongings(asked);
  for (const theirs of theirAll) {
    const same = (one: Belonging) => one.terms.some((term) => theirs.terms.includes(term));
    const [mine] = own.filter(same);
    const isTheirs = (one: Belonging) => isSame({ ...one, text: '' }, { ...theirs, text: '' });
    if (!mine || all.filter(same).some(isTheirs)) continue;
    if (theirAll.some(({ key }) => key === mine.key)) continue;
    const saysWho = nameOf({ key: mine.key, text: mine.owner.text });
    return [{ kind: 'owner', asked: theirs.owner.text, says: saysWho }];
  }
  return [];
};

function belongings({ words }: Claim): readonly Belonging[] {
  return words.flatMap((owner, at) => {
    const thing = words[at + 1];
    const key = owner.nation ?? owner.name;
    // “Is Norway occupied” tells of no thing of Norway's.
    if (key === undefined || !(owner.isOwner || owner.isQuality)) return [];
    if (!thing?.word || thing.word.stop || thing.isApart) return [];
    return [{ owner, key, terms: [thing.word.term, ...thing.word.groups] }];
  });
}
