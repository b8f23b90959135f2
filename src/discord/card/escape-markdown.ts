/** Marks that mean something to Discord wherever they stand: emphasis, spoilers, code, links, mentions, timestamps. */
const ANYWHERE = /[\\*_~`|[\]<>@]/gu;
/** `:` before anything but a space: emoji `:x:`, addresses `https:` which would become links. */
const COLON = /:(?=\S)/gu;
/** `#`, `-`, `+` and `-#` only mean something at the start of a line, with or without spaces before them. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)([#+-])/gmu;
/** `1.` and `1)` start a numbered list. */
const NUMBERED = /^([^\S\n\r\u2028\u2029]*\d+)([.)])/gmu;

/**
 * Markdown under which Discord shows a plain text exactly as it is, mentions and links included. Nothing is removed:
 * taking away each backslash before a mark gives the text back.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** The text that `escapeMarkdown` was given, with or without a run of it that was made to stand out. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\*_~`|[\]<>@:#+.)-])|\*\*/gu, '$1');
}
