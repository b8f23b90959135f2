/** Halves of a character, as they are left where a text was cut within one; Discord takes no such text. */
const HALVES = /\p{Cs}/gu;
/** Characters that turn the direction of all that follows, are not seen at all, or steer terminals. */
const UNSEEN = /[\u034f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\s)\p{Cc}/gu;
/** Marks on one letter; no script needs more, and many pile up over the lines around. */
const PILES = /(\p{M}{4})\p{M}+/gu;

/** A member's text as it can stand on a card beside other texts: what would disturb them is taken out. */
export function legible(text: string): string {
  return text.replace(UNSEEN, '').replace(HALVES, '\ufffd').replace(PILES, '$1');
}
