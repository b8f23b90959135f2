/** A text in which no line ends between `¶` and its number, nor between a few numbers that stand together. */
export function unbroken(text: string): string {
  return text.replace(/¶ \d+(?:(?:–|, )\d+){0,3}/gu, (signs) => signs.replaceAll(' ', '\u00a0'));
}
