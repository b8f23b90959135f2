import { plainCharacters } from '../language/characters/plain-characters.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type Kept, said } from './said.ts';

/**
 * The words of a message as its author means them: without markdown and without quotations of others, blocks of code,
 * links, mentions, emoji and what is crossed out; a timestamp is its day. Line breaks stay. Code marks only stress a word,
 * and a message of nothing but a quotation or a block of code says that.
 */
export function plainMessage(markdown: string): string {
  return plain(markdown, { code: true }) || plain(markdown, { code: true, others: true });
}

/** The same of a question as it is shown again, with its emphasis as typed. */
export function plainQuestion(markdown: string): string {
  const asked = plain(markdown, { code: true, emphasis: true });
  return asked || plain(markdown, { code: true, emphasis: true, others: true });
}

/** All words of a question without their markdown, for reading it. */
export function plainWords(markdown: string): string {
  return plain(markdown, { code: true, others: true });
}

function plain(markdown: string, kept: Kept): string {
  let text = markdown.normalize('NFC');
  // What is taken out may have stood in the middle of something else: `<\@1>`.
  for (let time = 0; time < PASSES; time++) {
    const before = text;
    text = tidied(said(parseMarkdown(readable(before)), kept));
    if (text === before) break;
  }
  return plainCharacters(text);
}

/** Nobody nests more than that by accident, and who does it on purpose only spoils their own message. */
const PASSES = 8;

/** Without what nobody sees and bullets that Discord does not know; a year that begins a line is no number of a list, though Discord draws it as one. */
function readable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/^[ \t]*(?:[+•]|\d{1,3}\))[ \t]+/gmu, '')
    .replace(/^(\s*\d{4,})\. /gmu, '$1\\. ');
}

/** Without the space that is left over. */
function tidied(text: string): string {
  return text
    .replace(/(?:[^\S\n]|(?!\n)\p{Cc})+/gu, ' ')
    .replace(/ +(?=[.,;:!?…\n])|(?<=\n) +/gu, '')
    .replace(/\n{2,}/gu, '\n')
    .trim();
}
