/**
 * A text as a person sees it: composed letters (NFC), one kind of space, and no marks that are not seen and mean nothing
 * where they stand, such as the soft hyphens and zero-width spaces of web pages. Joiners stay within scripts and emoji that
 * need them, marks of direction in lines with letters that run from right to left. No line break comes or goes.
 */
export function visibleText(text: string): string {
  if (/^[\n -~‘’“”–—…\u00a1-\u00ac\u00ae-\u024f\u0400-\u052f]*$/u.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/[\u200c\u200d]+/gu, (joiner, at: number, whole: string) =>
      isNeeded(whole, at, joiner.length) ? joiner : '',
    )
    .replace(/^.*[\u200e\u200f\u061c].*$/gmu, (line) =>
      RIGHT_TO_LEFT.test(line) ? line : line.replace(DIRECTION, ''),
    );
}

/** Soft hyphen, grapheme joiner, Mongolian separator, zero-width space, word joiner and its kin, byte order mark, fillers. */
const UNSEEN = /\u034f|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]/gu;
const DIRECTION = /[\u200e\u200f\u061c]/gu;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** Whether a joiner or non-joiner stands within an emoji or between letters that are drawn otherwise without it. */
function isNeeded(text: string, at: number, length: number): boolean {
  const [before = ''] = /.$/su.exec(text.slice(Math.max(0, at - 2), at)) ?? [];
  const [after = ''] = /^./su.exec(text.slice(at + length, at + length + 2)) ?? [];
  const isEmoji = (one: string) => /[\p{Extended_Pictographic}\p{EMod}]|\ufe0f/u.test(one);
  const isJoining = (one: string) =>
    /[\p{L}\p{M}]/u.test(one) && !/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(one);
  return (isEmoji(before) && isEmoji(after)) || (isJoining(before) && isJoining(after));
}

/**
 * Where a mark stands that turns the direction of all that follows it, or that hides letters: nobody can see what such a
 * text says. Undefined when there is none; the letters that make a flag of England are none.
 */
export function deceptiveAt(text: string): number | undefined {
  return /[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]|(?<!\u{1f3f4}[\u{e0000}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/u.exec(
    text,
  )?.index;
}
