import { haveMoved } from './follow-paragraphs.ts';

/** To which text the paragraph numbers of a facts file belong, as codes. */
export type TextOfNumbers =
  | { readonly kind: 'text'; readonly codes: readonly string[] }
  /** To the text as it is now. */
  | { readonly kind: 'now' }
  /** Not to the one that was given. */
  | { readonly kind: 'another' }
  | { readonly kind: 'unknown' };

/**
 * Finds it out from what the facts were `checked` against and from the text that somebody `gives`. The first is surer: what was
 * renumbered from a text once notes the new one there, and would be shifted by that text again.
 */
export function textOfNumbers(
  checked: readonly string[] | undefined,
  given: readonly string[] | undefined,
  now: readonly string[],
): TextOfNumbers {
  const codes = checked ?? given;
  if (codes === undefined) return { kind: 'unknown' };
  if (given && checked && !haveMoved(checked, now)) return { kind: 'now' };
  return given && checked && haveMoved(checked, given) ? { kind: 'another' } : { kind: 'text', codes };
}
