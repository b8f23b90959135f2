import type { Answer } from '../../src/answer/answer.ts';
import type { ResolvedDate } from '../../src/answer/dates/resolve-dates.ts';
import type { Button } from './buttons/action.ts';

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
  readonly list?: readonly Item[];
  /** Best first: when there is no room for all, the last ones go. */
  readonly quotations?: readonly Quotation[];
  /** Days and months the short answer speaks of that stand nowhere else. */
  readonly dates?: readonly ResolvedDate[];
  /** Of a refusal, where the nearest that the article does say stands. */
  readonly nearest?: Pick<Quotation, 'article' | 'label' | 'age'> & {
    /** What stands before it, *Nearest* where nothing else is given. */
    readonly intro?: string;
  };
  /** Small print: wording, what was left out. */
  readonly notes?: readonly string[];
  /** The last line of the small print: wording, and the hash of each text that was read. */
  readonly lastLine?: string;
  /** Questions worth asking now, the best first. */
  readonly next?: readonly string[];
  /** What was found, when a question was asked; for whoever counts and measures, and shown nowhere by itself. */
  readonly answer?: Answer;
  /** The question that is answered, as it was understood. */
  readonly asked?: string;
  /** What can be done with this reply, the most useful first. */
  readonly buttons?: readonly Button[];
}

/** One line of a list; `term` stands out, `paragraphs` are shown as `(¶ 4, 19)`. */
export interface Item {
  readonly term?: string;
  /** The ISO day or month of a line that is about one, and how the article puts it unless that is as exact. */
  readonly at?: { readonly date: string; readonly said?: string };
  readonly text: string;
  readonly paragraphs?: readonly number[];
  /** Days and months that the text speaks of. */
  readonly dates?: readonly ResolvedDate[];
  /** Who says so, in the same brackets: `(¶ 25 · passed on)`. */
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
  /** `¶ 6 · BBC News, 17 Aug 2025`. */
  readonly label: string;
  /** How old the article is, `15 months old: things may have changed`. */
  readonly age?: string;
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

/** A short message to one member that is no answer. */
export function notice(text: string, ...notes: readonly string[]): Reply {
  return { tone: 'help', visibility: 'private', text, notes };
}

/** The visibility that a command's `private` option asks for. */
export function visibilityOf(options: { readonly private?: boolean }): Visibility {
  return options.private === true ? 'private' : 'public';
}
