import {
  ABSENCE,
  ABSENT,
  EVENT,
  INVITED,
  PRESENT,
  TELLING,
  THERE,
  TOGETHER,
} from '../../../language/en/world/presence.ts';
import type { ClaimWord } from '../claim.ts';
import type { Claim, Known, Rule, Saying } from '../compared.ts';
import type { Party } from '../deeds/parties.ts';

/**
 * Somebody is taken to have been where the articles say that they were not: *why did Novak walk out of the Oldport summit*
 * where Novak was not invited. Only where the place is told of the others whom that sentence names, and never of them.
 */
export const absent: Rule = (asked, _shown, about) => {
  const { text, words } = asked;
  if (!words.some((word) => SOMEWHERE.some((one) => one.test(word.text))) || ABSENCE.test(text)) return [];
  for (const absence of absencesIn(about)) {
    const { saying, who } = absence;
    const at = words.findIndex((_, place) => isOf(asked, place, who, about));
    if (at < 0 || !isThere(asked, at, absence, about)) continue;
    const place = words.findIndex((word) => isPlaceOf(word, absence, about));
    if (place < 0) continue;
    const event = EVENT.test(words[place + 1]?.text ?? '') ? place + 1 : place;
    const [from, to] = [Math.min(at, place), Math.max(at, event)];
    const says = saying.claim.text.replace(/[.!?]$/u, '');
    return [
      {
        kind: 'denied',
        asked: text.slice(words[from]?.start, words[to]?.end),
        says,
        paragraph: saying.paragraph,
      },
    ];
  }
  return [];
};

/** Who was not there, and who else is named with it. */
interface Absence {
  readonly saying: Saying;
  readonly who: Party;
  readonly others: readonly Party[];
}

const found = new WeakMap<readonly Saying[], readonly Absence[]>();

/** The sentences that have somebody not there; they are looked for once. */
function absencesIn({ sayings, isSame }: Known): readonly Absence[] {
  const all = sayings();
  const known = found.get(all) ?? all.flatMap((saying) => absenceIn(saying, isSame) ?? []);
  found.set(all, known);
  return known;
}

function absenceIn(saying: Saying, isSame: Known['isSame']): Absence | undefined {
  const { claim } = saying;
  const match = ABSENT.exec(claim.text);
  if (!match) return undefined;
  const before = claim.words.findLastIndex(({ start }, at) => start < match.index && claim.partyAt(at));
  const who = claim.partyAt(before);
  return who && { saying, who, others: claim.parties.filter((one) => !isSame(one, who)) };
}

function isOf({ partyAt }: Claim, at: number, who: Party, { isSame }: Known): boolean {
  const party = partyAt(at);
  return party !== undefined && isSame(party, who);
}

/** Whether a question has somebody do there what only those do who are there, or names them among those who are. */
function isThere(asked: Claim, at: number, { others }: Absence, about: Known): boolean {
  const { words, partyAt } = asked;
  const isOther = (place: number) => others.some((one) => isOf(asked, place, one, about));
  if (words.slice(at + 1, at + 1 + NEAR).some(({ text }) => PRESENT.test(text))) return true;
  if (words.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some(({ text }) => INVITED.test(text))) return true;
  if (TELLING.test(words[at + 1]?.text ?? '') && isOther(at + 2)) return true;
  if (/^(?:is|was|were)$/iu.test(words[at - 1]?.text ?? '') && THERE.test(words[at + 1]?.text ?? ''))
    return true;
  const isAnd = /^and$/iu.test(words[at - 1]?.text ?? '') && partyAt(at - 2) !== undefined;
  const isFirst = /^and$/iu.test(words[at + 1]?.text ?? '') && isOther(at + 2);
  if (isAnd && isOther(at - 2)) return TOGETHER.test(words[at - 3]?.text ?? '');
  return isFirst && TOGETHER.test(words[at - 1]?.text ?? '');
}

/** Whether a word is the name of a place or event that is told of the others, and never of whoever was not there. */
function isPlaceOf(
  { text, name, nation, word, isQuality = false }: ClaimWord,
  { who, others }: Absence,
  { sayings, isSame }: Known,
): boolean {
  const key = name ?? nation;
  // *The Ukrainian leader* is at no place by that.
  if (isQuality) return false;
  if ((key === undefined && word?.stop !== false) || [who, ...others].some((one) => one.key === key))
    return false;
  const small = text.toLowerCase();
  const told = sayings().filter(({ claim }) =>
    claim.words.some((one) => (one.name ?? one.nation) !== undefined && one.text.toLowerCase() === small),
  );
  const isWith = (one: Party) => (saying: Saying) => saying.claim.parties.some((party) => isSame(party, one));
  const least = Math.min(others.length, LEAST);
  const ofOthers = told.some((saying) => others.filter((one) => isWith(one)(saying)).length >= least);
  return ofOthers && least > 0 && !told.filter(isWith(who)).some(({ claim }) => !ABSENT.test(claim.text));
}

/** Words after somebody among which stands what they do. */
const NEAR = 2;
/** How many of the others a place is told of. */
const LEAST = 2;
/** Words without which a question is about being nowhere. */
const SOMEWHERE = [EVENT, THERE, INVITED];
