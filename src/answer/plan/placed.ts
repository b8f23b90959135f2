/** Words in small letters with one blank between, and where each begins. */
export interface Placed {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Puts words behind one another, so that an expression can be looked for in all of them and what it finds be told word by word. */
export function placed(words: readonly string[]): Placed {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word.toLowerCase();
  }
  return { text, starts };
}
