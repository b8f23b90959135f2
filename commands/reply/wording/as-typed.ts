import { legible } from '../../../src/language/characters/legible.ts';
import { AMOUNTS } from '../amounts.ts';
import { cutAtWord } from './cut-at-word.ts';

/** Invisible or direction-changing characters, with which a text could disturb what stands around it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu;

/** A member's text as it may be repeated to them: one line, visible characters only, at most 80 of them. */
export function asTyped(text: string): string {
  return cutAtWord(legible(text).replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim(), AMOUNTS.echo);
}
