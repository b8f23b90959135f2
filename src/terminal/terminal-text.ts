import { paragraphSigns } from '../../commands/reply/quotations/citation-label.ts';
import type { Item, Quotation, Reply } from '../../commands/reply/reply.ts';
import { labelOf, notesOf } from '../../commands/reply/small-print/small-print.ts';
import { day } from '../../commands/reply/wording/day.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** Writes a reply for a terminal of that many columns; without `columns`, as in a pipe, no line is broken. */
export function terminalText(reply: Reply, columns?: number): string {
  const { title, text, dates, list = [], quotations = [], lastLine, next = [] } = reply;
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.min(columns, WIDEST);
  const parts = [
    [...(title === undefined ? [] : [title]), text, ...datesLine(dates)]
      .map((line) => wrap(line, '', width))
      .join('\n'),
    list.map((item) => wrap(lineOf(item), '', width)).join('\n'),
    ...quotations.map((one) =>
      [
        ...(one.by === undefined ? [] : [`${one.by}:`]),
        wrap(one.text, '> ', width),
        ...below(one).map((line) => wrap(line, '  ', width)),
      ].join('\n'),
    ),
    [...notesOf(reply), ...(lastLine === undefined ? [] : [lastLine])]
      .map((note) => wrap(note, '', width))
      .join('\n'),
    next.length === 0 ? '' : ['Ask next:', ...next.map((question) => `- ${question}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A line of a list with its day, where it stands, who says so, and which days it speaks of. */
function lineOf({ term, at, text, paragraphs = [], source, dates, isHeading = false }: Item): string {
  if (isHeading) return `${text}:`;
  const where = [
    ...(paragraphs.length === 0 ? [] : [paragraphSigns(paragraphs)]),
    ...(source === undefined ? [] : [source]),
    ...datesLine(dates),
  ];
  const when =
    at === undefined ? [] : [at.said === undefined ? day(at.date) : `${day(at.date)} (${at.said})`];
  const said = [...when, ...(term === undefined ? [] : [term]), text].join(' ');
  return `- ${said}${where.length === 0 ? '' : ` (${where.join(' · ')})`}`;
}

/** What stands below a quotation: where it is from, how old that is, and which days it speaks of. */
function below(quotation: Quotation): string[] {
  return [labelOf(quotation), ...datesLine(quotation.dates)];
}

function datesLine(dates: Reply['dates'] = []): string[] {
  const said = dates.map(({ said, date, language }) => `${said}: ${day(date, language)}`);
  return said.length === 0 ? [] : [said.join(' · ')];
}

/** Breaks at blanks so that each line, its start counted, stays within the width; a longer word stays whole. */
function wrap(text: string, start: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && start.length + line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => start + line).join('\n');
}
