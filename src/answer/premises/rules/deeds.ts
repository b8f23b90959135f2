import { ANY_SPEECH, SHARED, SPEECH, VAGUE } from '../../../language/en/verbs.ts';
import { once } from '../../../language/once.ts';
import type { Claim, Found, Known, Rule } from '../compared.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Party } from '../deeds/parties.ts';

/**
 * Somebody else does it, or it is done to somebody else: *did Norway invade Sweden* where Sweden invaded. Only where
 * question and answer have the same verb, and neither the answer nor a paragraph it rests on has the member's party for it.
 */
export const deeds: Rule = (asked, { fact, says, known }, about) => {
  const isHere = hereIn(says, about);
  const speaker = fact?.kind === 'statement' ? { key: `@${fact.speaker}`, text: '' } : undefined;
  for (const deed of asked.deeds) {
    if (deed.isDenied || isAnySpeech(deed)) continue;
    if (isToldAs(asked.deeds, deed, says.deeds, about.isSame)) continue;
    // “Norway occupied” may be what is done to it.
    if (deed.isEither && meet(deed.doers, says.parties, about.isSame)) continue;
    const found = done(deed, says.deeds, known.deeds, about) ?? doneAlike(deed, says.deeds, isHere, about);
    // What somebody says they say, whatever is told in it: *how did Lund describe it* of what Lund said of Novak.
    const isOwn = speaker !== undefined && isSpeech(deed) && meet(deed.doers, [speaker], about.isSame);
    if (found && !(found.kind === 'doer' && (isOwn || isPresented(found.asked, says.text)))) return [found];
  }
  return [];
};

/** Whether a question has it right too: *did Novak call Lund crazy or Lund Novak*. */
export function isToldAs(
  asked: readonly Deed[],
  deed: Deed,
  own: readonly Deed[],
  isSame: Known['isSame'],
): boolean {
  const isTold = (other: Deed, one: Deed) =>
    isSameVerb(other, one) &&
    SIDES.every(([side]) => other[side].length === 0 || meet(other[side], one[side], isSame));
  return asked.some((other) => isSameVerb(other, deed) && own.some((one) => isTold(other, one)));
}

function done(
  deed: Deed,
  own: readonly Deed[],
  cited: readonly Deed[],
  { isSame, nameOf }: Known,
): Found | undefined {
  const isVague = deed.verb.some((term) => VAGUE.has(term));
  // Who did not do it is not who did.
  const same = own.filter(
    (one) => !one.isDenied && isSameVerb(one, deed) && (!isVague || isAlike(one, deed)),
  );
  const first = same[0] ?? cited.find((one) => !one.isDenied && isSameVerb(one, deed) && isAlike(one, deed));
  // What is only thought of is compared with what the fact has so too: *Novak may press Lund*.
  if (!first || (deed.isThought && !first.isThought)) return undefined;
  const { partner } = deed;
  const isShared = partner && deed.verb.some((term) => SHARED.has(term));
  if (isShared && meet([partner], first.doers, isSame)) return undefined;
  const all = [...same, ...cited.filter((one) => isSameVerb(one, deed))];
  for (const [side, kind] of SIDES) {
    const [theirs] = deed[side];
    const [mine] = first[side];
    if (!theirs || !mine) continue;
    if (all.some((one) => meet(one[side], deed[side], isSame))) continue;
    return { kind, asked: theirs.text, says: first[side].map(nameOf).join(' and ') };
  }
  return undefined;
}

/** The same thing is told by a verb that is used alike, *stepped down from the panel* for *left* it, and of another one. */
function doneAlike(
  deed: Deed,
  own: readonly Deed[],
  isHere: (keys: readonly string[]) => boolean,
  { nameOf, isSame, told }: Known,
): Found | undefined {
  const [theirs] = deed.doers;
  if (!theirs || !deed.isSure || deed.isThought || !deed.things.every(isHere)) return undefined;
  if (deed.things.length < LEAST && !deed.things.flat().some((key) => key.startsWith('@'))) return undefined;
  const isAlikeVerb = (one: Deed) => one.alike.some((row) => deed.alike.includes(row));
  const [first, ...others] = own.filter(
    (one) => isAlikeVerb(one) && one.isSure && !one.isDenied && !one.isThought && one.doers.length > 0,
  );
  if (!first || others.length > 0) return undefined;
  // Others may have done it too.
  const isTheirs = (one: Deed) =>
    (isAlikeVerb(one) || isSameVerb(one, deed)) && meet(one.doers, [theirs], isSame);
  if (told().some((one) => isTheirs(one.deed))) return undefined;
  return { kind: 'doer', asked: theirs.text, says: first.doers.map(nameOf).join(' and ') };
}

/** Whether a text has a word, by anything it stands for. */
function hereIn({ words }: Claim, { keysOf }: Known): (keys: readonly string[]) => boolean {
  const there = once(() => new Set(words.flatMap(keysOf)));
  return (keys) => keys.some((key) => there().has(key));
}

const SIDES = [
  ['doers', 'doer'],
  ['targets', 'target'],
] as const;

/** Whether whoever does it is presented as somebody of whom is asked about: *the director of the hospital, Lund*. */
function isPresented(asked: string, says: string): boolean {
  return says.toLowerCase().includes(` of ${asked.toLowerCase()},`);
}

/** Whether many may do it in one paragraph, *said*, so that only the speaker of the fact counts. */
function isAnySpeech({ verb }: Deed): boolean {
  return verb.some((term) => ANY_SPEECH.has(term));
}

/** Whether a deed is to say something; an assent, *said yes*, is not. */
export function isSpeech({ verb, isAssent }: Deed): boolean {
  return !isAssent && verb.some((term) => SPEECH.has(term));
}

/** Whether two deeds are told by the same verb, or by one that is used alike. */
export function isSameVerb(one: Deed, other: Deed): boolean {
  return one.verb.some((term) => other.verb.includes(term));
}

/** Whether a paragraph tells the same of it, *opened an inquiry*, where the short answer has another verb. */
function isAlike(one: Deed, other: Deed): boolean {
  return (
    one.doers.length > 0 && one.isSure && other.isSure && one.about.some((term) => other.about.includes(term))
  );
}

function meet(some: readonly Party[], others: readonly Party[], isSame: Known['isSame']): boolean {
  return some.some((one) => others.some((other) => isSame(one, other)));
}

/** Things with which it is done, at least, where none of them has a name. */
const LEAST = 2;
