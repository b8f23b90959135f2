/** Halves of a character, as they are left where a text was cut within one; Discord takes no such text. */
const HALVES = /\p{Cs}/gu;

/** A text that can be sent: half a character becomes `�`. */
export function wellFormed(text: string): string {
  return text.replace(HALVES, '\ufffd');
}
