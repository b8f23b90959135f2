/** What is counted of an answer; nothing in it tells who asked. */
export interface Noted {
  readonly guild: string;
  /** The kind of answer. */
  readonly kind: string;
  readonly isAnswered: boolean;
  /** The words that nothing accounts for. */
  readonly missing: readonly string[];
  /** The paragraphs shown, the nearest first. */
  readonly paragraphs: readonly { readonly article: string; readonly paragraph: number }[];
  /** The question; kept only where the server wants it, and only when it was not answered. */
  readonly text: string;
}

/** Somebody's opinion of an answer. */
export interface Vote {
  readonly guild: string;
  /** The id of whoever votes; only a hash of it is kept, and that for a day. */
  readonly member: string;
  /** What the answer was about, `article fact` or `article ¶4`. */
  readonly about: string;
  readonly kind: string;
  readonly vote: 'yes' | 'no';
}

/** Our bounds on what is kept of a question, in characters and words. */
const KEPT = { words: 12, word: 30, missing: 80, text: 200, about: 100 } as const;

/** The words that nothing accounts for as they are kept: few, short, and no ids. */
export function missingOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(/\s+/u))
    .map((word) => storable(word).normalize('NFC').toLowerCase())
    .filter((word) => word.length <= KEPT.word && !LIKE_AN_ID.test(word))
    .slice(0, KEPT.words)
    .join(' ')
    .slice(0, KEPT.missing)
    .trim();
}

/** A question as it is kept: without mentions and ids, on one line. */
export function textOf(question: string): string {
  return storable(question)
    .replace(/<[@#][!&]?\d+>|@\S+/gu, '…')
    .replace(new RegExp(LIKE_AN_ID, 'gu'), '…')
    .replace(/\s+/gu, ' ')
    .slice(0, KEPT.text)
    .trim();
}

/** PostgreSQL takes no zeros in a text, and with one row it would refuse all that is counted. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '');
}

/** What an answer is about as it is kept. */
export function aboutOf(about: string): string {
  return about.slice(0, KEPT.about);
}

/** Ids of Discord, numbers of telephones and cards, and what else so many digits in a row are. */
const LIKE_AN_ID = /\d{7,}/u;
