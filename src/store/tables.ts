/** The tables as the newest migration leaves them; days are ISO days, times are milliseconds since 1970. */
export interface Tables {
  readonly guilds: GuildRow;
  readonly unanswered: UnansweredRow;
  readonly questions: QuestionRow;
  readonly answers: AnswersRow;
  readonly shown: ShownRow;
  readonly helpful: HelpfulRow;
  readonly votes: { readonly hash: string; readonly day: string };
  readonly salts: { readonly day: string; readonly salt: string };
  readonly posted: { readonly card: string; readonly at: number };
}

/** A server. A row without settings says that a server is forgotten, until every process has heard of it. */
export interface GuildRow {
  readonly guild: string;
  /** JSON, see `parse-guild.ts`. */
  readonly settings: string | null;
  readonly links: string | null;
  readonly changed: number;
}

/** Questions that were not answered, with the nearest paragraph: of no article, number 0, where there is none. */
export interface UnansweredRow {
  readonly guild: string;
  readonly day: string;
  /** The words that nothing accounts for, with blanks between. */
  readonly missing: string;
  /** The kind of "no". */
  readonly kind: string;
  readonly article: string;
  readonly paragraph: number;
  readonly count: number;
}

/** The text of a question that was not answered. */
export interface QuestionRow {
  readonly guild: string;
  readonly day: string;
  readonly missing: string;
  readonly text: string;
  readonly count: number;
}

/** How many answers of a kind there were. */
export interface AnswersRow {
  readonly guild: string;
  readonly day: string;
  readonly kind: string;
  readonly count: number;
}

/** How often a paragraph stood in an answer. */
export interface ShownRow {
  readonly guild: string;
  readonly article: string;
  readonly paragraph: number;
  readonly count: number;
}

/** How often an answer was found helpful or not. */
export interface HelpfulRow {
  readonly guild: string;
  readonly day: string;
  /** `article fact` or `article ¶4`. */
  readonly about: string;
  readonly kind: string;
  readonly vote: 'yes' | 'no';
  readonly count: number;
}
