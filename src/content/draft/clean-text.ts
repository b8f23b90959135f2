import { decodeHTML } from 'entities';
import { pageLeftover } from '../parse/page-leftovers.ts';
import { visibleText } from '../parse/visible-text.ts';

/** A text as an article may have it, and what was done to it, each in a sentence. */
export interface Cleaned {
  readonly text: string;
  readonly done: readonly string[];
}

/** One way of cleaning a text; the order matters: what an entity stands for may be a tag. */
interface Step {
  /** Completes “3 …”, for one and for several. */
  readonly named: readonly [one: string, several: string];
  readonly found: RegExp;
  as(match: string, ...groups: readonly string[]): string;
}

/** Source: what stands in articles that are copied from web pages or exported as markdown. */
const STEPS: readonly Step[] = [
  {
    named: ['script of the web page taken out', 'scripts of the web page taken out'],
    found: /<(script|style|noscript|figcaption|nav|aside)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu,
    as: () => '',
  },
  {
    named: ['break of the web page made a blank line', 'breaks of the web page made blank lines'],
    found: /<\/(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*\/?>\s*<br\s*\/?>/giu,
    as: () => '\n\n',
  },
  {
    named: ['tag of the web page taken out', 'tags of the web page taken out'],
    found: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/giu,
    as: () => '',
  },
  {
    named: ['code of the web page written as its sign', 'codes of the web page written as their signs'],
    found: /&(?:[a-z]{2,31}|#\d{1,7}|#x[\da-f]{1,6});/giu,
    as: (code) => decodeHTML(code),
  },
  {
    named: ['picture taken out', 'pictures taken out'],
    found: /!\[[^[\]]*\]\([^()\s]*\)/gu,
    as: () => '',
  },
  {
    named: ['link written as its words', 'links written as their words'],
    found: /\[([^[\]]+)\]\(\s*(?:https?:|\/)[^()\s]*\)/gu,
    as: (_, words = '') => words,
  },
  {
    named: ['heading made a paragraph', 'headings made paragraphs'],
    found: /^#{1,6} +(.+?) *#*$/gmu,
    as: (_, words = '') => `\n${words}\n`,
  },
  {
    named: ['pair of marks for bold or italics taken out', 'pairs of marks for bold or italics taken out'],
    found: /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu,
    as: (_, __, words = '') => words,
  },
];

/** A line of a web page is shorter than this, in characters, and no sentence; longer ones are left in and named. */
const LEFTOVER = 80;

/** Takes out of a text what belongs to the web page it was copied from, and makes each line a paragraph where no blank line is. */
export function cleanText(written: string): Cleaned {
  const done: string[] = [];
  let text = written.replace(/\r\n?/gu, '\n');
  for (const { named, found, as } of STEPS) {
    let count = 0;
    text = text.replace(found, (match: string, ...groups: string[]) => {
      count += 1;
      return as(match, ...groups);
    });
    if (count > 0) done.push(`${count} ${named[count === 1 ? 0 : 1]}`);
  }
  const seen = visibleText(text);
  if (seen !== text) {
    const gone = text.normalize('NFC').length - seen.length;
    done.push(
      gone > 0
        ? `${gone} invisible ${gone === 1 ? 'character' : 'characters'} taken out`
        : 'blanks made plain',
    );
  }
  const lines = seen.split('\n').filter((line) => {
    const isLeftover = line.trim().length <= LEFTOVER && !/[.!?…]["”’»)]*$/u.test(line.trim());
    if (!isLeftover || pageLeftover(line) === undefined) return true;
    done.push(`a line taken out that belongs to the web page: “${line.trim()}”`);
    return false;
  });
  return asParagraphs(lines, done);
}

/** Without a blank line all would be one paragraph; where the lines are sentences, each of them is meant as one. */
function asParagraphs(lines: readonly string[], done: readonly string[]): Cleaned {
  const text = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const written = text.split('\n');
  const ended = written.filter((line) => /[.!?…:]["”’»)]*$/u.test(line.trim()));
  if (text.includes('\n\n') || written.length < 2 || ended.length < written.length / 2) return { text, done };
  return { text: written.join('\n\n'), done: [...done, 'each line made a paragraph, as no line is blank'] };
}
