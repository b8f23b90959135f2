/** What is taken out of a message or replaced, in this order. https://discord.com/developers/docs/reference#message-formatting */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/gu, '\n'],
  // Code, in blocks and within a line.
  [/```[\s\S]*?```/gu, '\n'],
  [/``[^\n]*?``|`[^`\n]*`/gu, ' '],
  // What somebody else wrote: `>>>` up to the end, `>` up to the end of the line.
  [/^[ \t]*>>> [\s\S]*/mu, ''],
  [/^[ \t]*> .*$/gmu, ''],
  // Crossed out.
  [/~~[\s\S]*?~~/gu, ' '],
  // Links: of one with a label the label stays.
  [/\[([^[\]\n]*)\]\(\s*<?https?:[^)\n]*\)/giu, '$1'],
  [/<?\bhttps?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]]>?/giu, ' '],
  // Members, roles, channels, slash commands, parts of a server, timestamps and a server's own emoji.
  [/<(?:@[!&]?\d+|#\d+|\/[^<>\n]+:\d+|id:\w+|t:-?\d+(?::\w)?|a?:\w+:\d+)>/gu, ' '],
  [/@(?:everyone|here)\b/gu, ' '],
  // Other emoji: flags, keycaps, pictures with all that changes them, `:wave:`.
  [/\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ' '],
  [/:(?=[\w+-]*[a-z])[\w+-]{2,32}:/giu, ' '],
  // Headings, small print and lists; then escapes, emphasis and spoilers, of which the words stay.
  [/^[ \t]*(?:#{1,3}|-#|[-*+•]|\d{1,3}[.)])[ \t]+/gmu, ''],
  [/\\(?=[\p{P}\p{S}])/gu, ''],
  [/\*+|__+|\|\|/gu, ''],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ''],
  // Invisible characters, then space that is left over.
  [/[\p{Cf}\p{Co}\p{Cs}]/gu, ''],
  [/(?:[^\S\n]|(?!\n)\p{Cc})+/gu, ' '],
  [/ +(?=[.,;:!?…\n])|(?<=\n) +/gu, ''],
  [/\n{2,}/gu, '\n'],
];

/**
 * The words of a message as its author means them: without markdown and without quotations of others, code, links,
 * mentions, timestamps, emoji and what is crossed out. Line breaks stay.
 */
export function plainMessage(markdown: string): string {
  let text = markdown.normalize('NFC');
  // What is taken out may have stood in the middle of something else: `<@\u200b1>`.
  for (let time = 0; time < PASSES; time++) {
    const before = text;
    text = STEPS.reduce((rest, [what, by]) => rest.replace(what, by), before);
    if (text === before) break;
  }
  return text.trim();
}

/** Nobody nests more than that by accident, and who does it on purpose only spoils their own message. */
const PASSES = 8;
