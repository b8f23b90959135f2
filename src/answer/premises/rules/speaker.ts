import { SPEECH } from '../../../language/en/verbs.ts';
import type { Rule } from '../compared.ts';
import type { Deed } from '../deeds.ts';
import { isToldAs } from './deeds.ts';

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
    const speakers = [{ key, text }, { key: `@${fact.about}`, text: about }, ...says.parties];
    if (deed.doers.some((one) => speakers.some((other) => known.isSame(one, other)))) continue;
    return [{ kind: 'doer', asked: doer.text, says: text }];
  }
  return [];
};

/** Whether a deed is to say something; an assent, *said yes*, is not. */
function isSpeech({ verb, isAssent }: Deed): boolean {
  return !isAssent && verb.some((term) => SPEECH.has(term));
}
