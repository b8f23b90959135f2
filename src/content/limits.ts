/**
 * How much the bot reads. Every number of the knowledge files' format stands here; none of them is met by a
 * sensible article, all of them stop a broken or hostile file before it costs time or memory.
 */
export const contentLimits = {
  /** Bytes of one file; larger ones are refused unread. */
  fileBytes: 1_000_000,
  /** Bytes of all files together. */
  totalBytes: 4_000_000,
  /** Files in the folder. */
  files: 1_000,
  /** Names in one of its folders, those that are not read included; a folder with more is not read at all. */
  entries: 2_000,
  /** Lines of one YAML file; bounds the parser's time. */
  yamlLines: 25_000,
  /** Punctuation with a meaning in YAML in one file; bounds the parser's time (about 10 µs each). */
  yamlMarks: 25_000,
  /** The same in all files together, so that a folder is read within a second; the first article has 4,000. */
  yamlMarksOfAll: 30_000,
  /** Lists and records inside one another; the format itself needs three. */
  yamlDepth: 6,
  /** Problems with the form of one file that are listed; they mostly come from one mistake. */
  problemsPerFile: 200,
  /** Problems of all files that are listed. */
  problems: 500,
  /** Unknown fields of one record that are listed. */
  unknownFields: 20,
  /** Characters of one paragraph. */
  paragraph: 10_000,
  /** People and terms of all articles. */
  names: 1_000,
  /** Other names of one of them. */
  also: 100,
  /** Characters of an id; a button's `custom_id` holds at most 100 characters and carries more than the id. */
  id: 60,
  /** Characters of a fact's short answer. */
  says: 600,
  /** Characters of a topic's summary. */
  summary: 1_200,
  /** Characters of one phrasing of `asked`. */
  asked: 300,
  /** Characters of a question that is suggested, which stands on a button: https://docs.discord.com/developers/components/reference */
  suggested: 80,
  /** Characters of any other field. */
  field: 300,
  /** Days between an article and a day that it calls by its weekday alone; one farther off is worth a look. */
  weekdayAway: 10,
  /** Mistakes of a facts file from which on it is asked whether its numbers are those of another text. */
  shiftedProblems: 3,
  /** Records with mistakes that are looked at for that; bounds the time. */
  shiftedRecords: 60,
  /** Paragraphs one fact cites. */
  paragraphs: 30,
  /** Topics of all articles: each is a slash command, an app has at most 100, ten are left for the fixed ones. */
  topics: 90,
  /** Characters of a command's description, by Discord: https://docs.discord.com/developers/interactions/application-commands */
  description: 100,
} as const;

/** Names of the commands that are not topics. */
export const fixedCommandNames: readonly string[] = [
  'ask',
  'who',
  'quote',
  'timeline',
  'cite',
  'article',
  'help',
  'knowledge',
  'settings',
  'unanswered',
];
