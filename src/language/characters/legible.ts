/** Halves of a character, as they are left where a text was cut within one; Discord takes no such text. */
const HALVES = /\p{Cs}/gu;
/** Characters that turn the direction of all that follows, are not seen at all (fillers too, and tags that are on no flag), or steer terminals. */
const UNSEEN =
  /[\u034f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|(?!\s)\p{Cc}/gu;
/** Marks on one letter; no script needs more, and many pile up over the lines around. */
const PILES = /(\p{M}{4})\p{M}+/gu;

/** A member's text as it can stand on a card beside other texts: what would disturb them is taken out. */
export function legible(text: string): string {
  return text.replace(UNSEEN, '').replace(HALVES, '\ufffd').replace(PILES, '$1');
}
