/** A fact that a text seems to state, in its own words; somebody has to look at it. */
export interface Proposal {
  readonly section: 'people' | 'statements' | 'events' | 'numbers';
  /** In the order in which they are written; an empty one is left out. */
  readonly fields: Readonly<Record<string, string>>;
  readonly paragraphs: readonly number[];
}

/** The id that some words make; a record has to have one of its own all the same. */
export function idOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 40) || 'fact'
  );
}
