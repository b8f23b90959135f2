/** The words by which a clause of one language tells past from to come; a pattern fits a word or two that follow. */
export interface TenseWords {
  readonly past: RegExp;
  readonly toCome: RegExp;
  /** A word of those to come after the verb that says that it came: `fell due`. */
  readonly reached?: RegExp;
  /** Verbs that in the present of several tell what lies ahead, `inspections begin on Monday`; not after `to` or `did`. */
  readonly present?: RegExp;
  /** A word between the two, seen before either: nothing can be told of what stands after it. */
  readonly open?: RegExp;
  /** After these a word that looks like a verb of the past is none: `the suspended sentence`, `has promised`. */
  readonly noVerbAfter: ReadonlySet<string>;
  /** What looks like a verb and with the word after it is none: `provided that`. */
  readonly noVerb?: RegExp;
  /** A plan made in the past may lie ahead: `promised to leave on Sunday`. */
  readonly plan?: RegExp;
  /** Words and marks between a plan and what it is for. */
  readonly planned?: ReadonlySet<string>;
  /** A new clause begins with one of these. */
  readonly joins: ReadonlySet<string>;
  /** What stands behind one of these is only supposed, and may lie ahead whatever its form: `if they failed on Sunday`. */
  readonly supposed?: ReadonlySet<string>;
  /** Behind a day and a comma these begin what is told of that day: `on Thursday, when she was hurt`. */
  readonly when?: ReadonlySet<string>;
  /** Before a day these say that it is past: `since Sunday`. */
  readonly since: ReadonlySet<string>;
  /** Up to a day after one of these something lasts, also what is told in the past: `put off until March`. */
  readonly until: ReadonlySet<string>;
  /** Words between that and the day: `until at least Monday`. */
  readonly atLeast?: ReadonlySet<string>;
  /** The first of two days up to the second: of both the verb before them tells: `fell between Sunday and Tuesday`. */
  readonly range?: RegExp;
  /** A day after one of these is not the day on which the clause happens: `prepares for Monday’s talks`. */
  readonly beside: ReadonlySet<string>;
}

/** A pattern that fits any of these words, each the source of a regular expression. */
export const anyWord = (...sources: readonly string[]) => new RegExp(`^(?:${sources.join('|')})$`, 'u');
/** Words of a list as such sources. */
export const listed = (list: string) => list.replaceAll(' ', '|');
