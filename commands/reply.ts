/** How a reply is meant; it chooses the colour of the card, never the words. */
export type Tone = 'answer' | 'unclear' | 'absent' | 'help' | 'error';

/** Who gets to see a reply: everyone in the channel, or only the member who asked. */
export type Visibility = 'public' | 'private';

/**
 * What a command says, as plain text in parts. No part holds markdown: whoever shows it escapes it, so that a member's
 * or an article's `*` stays a `*`.
 */
export interface Reply {
  readonly tone: Tone;
  readonly visibility: Visibility;
  readonly title?: string;
  /** The short answer, one to three sentences. */
  readonly text: string;
  readonly list?: readonly Item[];
  /** Best first: when there is no room for all, the last ones go. */
  readonly quotations?: readonly Quotation[];
  /** Small print: wording, nearest paragraph, what was left out. */
  readonly notes?: readonly string[];
  /** Questions worth asking now, the best first. */
  readonly next?: readonly string[];
}

/** One line of a list; `term` stands out, `paragraphs` are shown as `(¶ 4, 19)`. */
export interface Item {
  readonly term?: string;
  readonly text: string;
  readonly paragraphs?: readonly number[];
}

/** An unbroken run of a stored paragraph and where it stands. */
export interface Quotation {
  readonly text: string;
  readonly paragraph: number;
  /** `¶ 6 · BBC News, 17 Aug 2025`. */
  readonly label: string;
  /** Who says so, `Marco Rubio to CBS`. */
  readonly by?: string;
  /** Id of the article when it is not the first one, which `/cite` takes unless told otherwise. */
  readonly article?: string;
}

/** The visibility that a command's `private` option asks for. */
export function visibilityOf(options: { readonly private?: boolean }): Visibility {
  return options.private === true ? 'private' : 'public';
}
