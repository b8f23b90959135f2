import { baseForms } from '../en/irregular-verbs.ts';

/** Whether a word in small letters has only the form of a verb of the past, `happened`, `went`; never in a language without rules for it. */
export function isPastForm(word: string, language: string): boolean {
  return forms.get(language)?.(word) === true;
}

/** By two-letter code; *speed* is none, and *hundred* counts things as little as a verb names them. */
const forms: ReadonlyMap<string, (word: string) => boolean> = new Map([
  ['en', (word: string) => baseForms.has(word) || /[a-z]{2}[^e]ed$/u.test(word)],
]);
