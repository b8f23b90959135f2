import type { Claim, Known, Rule } from '../compared.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Party } from '../deeds/parties.ts';
import { isSameVerb, isSpeech, isToldAs } from './deeds.ts';

/** Somebody is said to say what another says; whoever else the answer names may have said a part of it. */
export const speaker: Rule = (asked, { fact, says }, known) => {
  if (fact?.kind !== 'statement' || fact.speaker === undefined) return [];
  const key = `@${fact.speaker}`;
  const text = known.nameOf({ key, text: fact.speaker });
  if (text === key) return [];
  const about = known.nameOf({ key: `@${fact.about}`, text: '' });
  for (const deed of asked.deeds) {
    const [doer] = deed.doers;
    if (deed.isDenied || deed.isThought || !doer || !isSpeech(deed)) continue;
    if (isToldAs(asked.deeds, deed, says.deeds, known.isSame)) continue;
    // *Did Lund say that Novak is crazy*, where Novak said so of her, names both and has them the wrong way round.
    if (isTurned({ key, text }, doer, asked, says, known))
      return [{ kind: 'doer', asked: doer.text, says: text }];
    // *Poole says 90 and Korth 35*: whoever is shown is asked about too.
    if (asked.deeds.some((one) => isSpeech(one) && isBy({ key, text }, one, known))) continue;
    const speakers = [{ key, text }, { key: `@${fact.about}`, text: about }, ...says.parties];
    if (deed.doers.some((one) => speakers.some((other) => known.isSame(one, other)))) continue;
    return [{ kind: 'doer', asked: doer.text, says: text }];
  }
  return [];
};

/** Whether the speaker says it to or of whoever is asked about as speaker, and is the other one in the question. */
function isTurned(
  speaker: Party,
  doer: Party,
  asked: Claim,
  says: Claim,
  known: Pick<Known, 'isSame'>,
): boolean {
  const { isSame } = known;
  const isOther = asked.parties.some((one) => isSame(one, speaker)) && !isSame(doer, speaker);
  const own = says.deeds.filter((deed) => isBy(speaker, deed, known));
  const isOf = own.some(({ targets }) => targets.some((one) => isSame(one, doer)));
  // *Did she say that he accused her* has the deed itself as it was.
  const isTold = asked.deeds
    .filter((deed) => isBy(speaker, deed, known))
    .some((deed) => own.some((one) => isSameVerb(one, deed)));
  return isOther && isOf && !isTold && !says.deeds.some((deed) => isBy(doer, deed, known));
}

function isBy(one: Party, { doers }: Deed, { isSame }: Pick<Known, 'isSame'>): boolean {
  return doers.some((other) => isSame(one, other));
}
