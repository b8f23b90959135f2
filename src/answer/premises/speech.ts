import type { Deed } from './deeds.ts';

/** Whether a deed is to say something; an assent, *said yes*, is not. */
export function isSpeech({ verb, isAssent }: Deed): boolean {
  return !isAssent && verb.some((term) => SPEECH.has(term));
}

/** Whether many may do it in one paragraph, *said*, so that only the speaker of the fact counts. */
export function isAnySpeech({ verb }: Deed): boolean {
  return verb.some((term) => /^(say|said|tell|told|speak|spoke|state|mention|explain|comment)$/.test(term));
}

/** Stems of verbs of saying. */
const SPEECH: ReadonlySet<string> = new Set(
  'say said tell told call accus describ claim post write wrote tweet state announc stress insist warn promis explain mention admit reiter repeat suggest argu declar comment speak spoke'.split(
    ' ',
  ),
);
