/** An expression written over several lines, whose line breaks and indents mean nothing. */
export const wrapped = (pattern: TemplateStringsArray): RegExp => new RegExp(joined(pattern), 'u');

/** What expressions of a language have to know of how it is written. */
export interface Script {
  /** Its lower-case letters, as ranges of a class: `a-z`. */
  readonly letters: string;
  /** Letters that are typed otherwise too, as the expression of the other ways: `ae?` for `ä`. */
  readonly also: Readonly<Record<string, string>>;
}

/**
 * Makes `wrapped` for a language with more letters than a to z: `\b` and `\w` know them all, which JavaScript's own do
 * not, and a letter that is typed otherwise too is met either way; neither is for use inside `[…]`.
 *
 * A `\b` after nothing, a space, `|`, `(` or `.*` is where a word begins, any other where one ends: a class of letters
 * on one side is many times as fast as `\p{L}` on both.
 */
export function wrappedIn({ letters, also }: Script): (pattern: TemplateStringsArray) => RegExp {
  const begins = `(?<![${letters}0-9])`;
  const ends = `(?![${letters}0-9])`;
  return (pattern) => {
    const source = joined(pattern).replace(/\\[bw]|\p{L}/gu, (part, at: number, all: string) => {
      if (part === '\\w') return `[${letters}0-9]`;
      if (part === '\\b') return /(?:^|[ |(^]|\.\*)$/u.test(all.slice(0, at)) ? begins : ends;
      // The letter of `\d` is no letter of the language.
      const other = all[at - 1] === '\\' ? undefined : also[part];
      return other === undefined ? part : `(?:${part}|${other})`;
    });
    return new RegExp(source, 'u');
  };
}

function joined(pattern: TemplateStringsArray): string {
  return pattern.raw.join('').replace(/\n\s*/gu, '');
}
