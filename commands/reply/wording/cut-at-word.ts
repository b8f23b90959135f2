/** At most `most` UTF-16 units of a text; what is longer ends at a word and with `…`. Never splits a character. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  let start = '';
  for (const character of text) {
    if (start.length + character.length > most - 1) break;
    start += character;
  }
  const space = start.lastIndexOf(' ');
  const whole = space > most / 2 ? start.slice(0, space) : start;
  return `${whole.trimEnd()}…`;
}
