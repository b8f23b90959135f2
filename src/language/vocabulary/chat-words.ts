/** How a language is typed in chats. */
export interface ChatWords {
  /** Words as people type them in a hurry, each before the `=` with what it stands for after it; `_` between several words. */
  readonly shorthand: string;
  /** Words that members wrap a question in and that no text has to account for. */
  readonly fillers: string;
}

/** A list of shorthand as pairs of what is typed and the words it stands for. */
export function readShorthand(list: string): (readonly [string, readonly string[]])[] {
  return list.split(/\s+/u).flatMap((pair) => {
    const [typed, full] = pair.split('=');
    return typed && full ? [[typed, full.split('_')] as const] : [];
  });
}
