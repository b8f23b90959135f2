import type { Answer } from '../../src/answer/answer.ts';
import type { ResolvedDate } from '../../src/answer/dates/resolve-dates.ts';
import type { Button } from './buttons/action.ts';
import type { Control } from './controls.ts';

/** How a reply is meant; it chooses the colour of the card, never the words. */
export type Tone = 'answer' | 'near' | 'unclear' | 'absent' | 'help' | 'error';

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
  /** The same, claim by claim, each with where it stands; shown in its place. */
  readonly claims?: readonly Item[];
  /** Lines, each with where it stands: what goes with the answer, or all there is of a kind. */
  readonly list?: readonly Item[];
  /** Best first: when there is no room for all, the last ones go. */
  readonly quotations?: readonly Quotation[];
  /** Days and months the short answer speaks of that stand nowhere else. */
  readonly dates?: readonly ResolvedDate[];
  /** Ids of articles that are told from, whether or not they are quoted. */
  readonly articles?: readonly string[];
  /** Who says what is told, where nothing is quoted: `Marco Rubio to CBS`. */
  readonly source?: string;
  /** One for each article that is told from, unless a quotation has it. */
  readonly origins?: readonly Origin[];
  /** Small print: what was left out, what else there is. */
  readonly notes?: readonly string[];
  /** Questions worth asking now, the best first. */
  readonly next?: readonly string[];
  /** What was found, when a question was asked; for whoever counts and measures, and shown nowhere by itself. */
  readonly answer?: Answer;
  /** The question that is answered, as it was understood. */
  readonly asked?: string;
  /** Goes along as a file. */
  readonly file?: { readonly name: string; readonly text: string };
  /** What can be done with this reply, the most useful first. */
  readonly buttons?: readonly Button[];
  /** What can be set, below everything else; a card with them has little other text. */
  readonly controls?: readonly Control[];
}

/** One line of a list; `term` stands out, `paragraphs` are shown as `(¶ 4, 19)`. */
export interface Item {
  readonly term?: string;
  /** Discord's id of the slash command that the term names; with it the term can be clicked. */
  readonly commandId?: string;
  /** The ISO day or month of a line that is about one, and how the article puts it unless that is as exact. */
  readonly at?: { readonly date: string; readonly said?: string };
  readonly text: string;
  readonly paragraphs?: readonly number[];
  /** Days and months that the text speaks of. */
  readonly dates?: readonly ResolvedDate[];
  /** Who says so, or in which article it stands, in the same brackets: `(¶ 25 · Marco Rubio)`. */
  readonly source?: string;
  /** Stands above the lines after it and is none itself. */
  readonly isHeading?: boolean;
}

/** An unbroken run of a stored paragraph and where it stands. */
export interface Quotation {
  readonly text: string;
  /** Id of the article. */
  readonly article: string;
  readonly paragraph: number;
  /** Where in the paragraph the text begins, in UTF-16 units from 0. */
  readonly start: number;
  /** The run of the text that carries what is answered, in UTF-16 units of it; it stands out. */
  readonly strong?: { readonly start: number; readonly end: number };
  /** `¶ 6`; absent where the answer says it. */
  readonly label?: string;
  /** Where it is from; absent where the end of the card says it. */
  readonly origin?: Origin;
  /** Days and months that the text speaks of. */
  readonly dates?: readonly ResolvedDate[];
  /** Hash of the earlier text of the article that it stands in; absent for the text of now. */
  readonly version?: string;
  /** Stands out above it: `Before`. */
  readonly by?: string;
  /** Who says so, in small print: `Marco Rubio to CBS`. */
  readonly source?: string;
  /** Whether `/cite` has to be told the article, because it is not the first one. */
  readonly isOther?: boolean;
}

/** An article as a card names it. */
export interface Origin {
  /** Publisher and day, `BBC News, 17 Aug 2025`. */
  readonly name: string;
  /** Where it was published. */
  readonly url?: string;
  /** What there is to know of it: `restated by us`, `15 months old`. */
  readonly particulars: readonly string[];
  /** Who says what is told. */
  readonly source?: string;
  /** Days and months that the answer speaks of. */
  readonly dates?: readonly ResolvedDate[];
}

/** A short message to one member that is no answer. */
export function notice(text: string, ...notes: readonly string[]): Reply {
  return { tone: 'help', visibility: 'private', text, notes };
}

/** The visibility that a command's `private` option asks for. */
export function visibilityOf(options: { readonly private?: boolean }): Visibility {
  return options.private === true ? 'private' : 'public';
}
