import { paragraphSigns } from '../../commands/reply/quotations/citation-label.ts';
import type { Item, Quotation, Reply } from '../../commands/reply/reply.ts';
import {
  claimLines,
  labelOf,
  originOf,
  type SmallPart,
} from '../../commands/reply/small-print/small-print.ts';
import { day } from '../../commands/reply/wording/day.ts';
import { withName } from '../../commands/reply/wording/with-name.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** Writes a reply for a terminal of that many columns; without `columns`, as in a pipe, no line is broken. */
export function terminalText(reply: Reply, columns?: number): string {
  const { title, text, claims = [], dates, list = [], quotations = [], origins = [], notes = [] } = reply;
  const { next = [], answer } = reply;
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.min(columns, WIDEST);
  const said = claimLines(claims, text, (claim) => `${claim.text}${bracketsOf(claim)}`);
  const parts = [
    [
      ...(title === undefined ? [] : [title]),
      ...(said.length > 0 ? said : text.split('\n')),
      ...datesLine(dates),
    ]
      .map((line) => wrap(line, '', width))
      .join('\n'),
    list.map((item) => wrap(lineOf(item, answer?.receipt.language), '', width)).join('\n'),
    ...quotations.map((one) =>
      [
        ...(one.by === undefined ? [] : [`${one.by}:`]),
        wrap(one.text, '> ', width),
        ...below(one).map((line) => wrap(line, '  ', width)),
      ].join('\n'),
    ),
    [...notes, ...origins.map((origin) => smallPrint(originOf(origin), origin.dates))]
      .map((note) => wrap(note, '', width))
      .join('\n'),
    next.length === 0 ? '' : ['Ask next:', ...next.map((question) => `- ${question}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A line of a list with its day in a language, where it stands, who says so, and which days it speaks of. */
function lineOf(item: Item, language: string | undefined): string {
  const { term, at, text, isHeading = false } = item;
  const date = at && day(at.date, language);
  const when =
    at === undefined || date === undefined ? [] : [at.said === undefined ? date : `${date} (${at.said})`];
  const said = [...when, ...(term === undefined ? [] : [term]), ...(text === '' ? [] : [text])].join(' ');
  return isHeading ? `${said}:` : `- ${said}${bracketsOf(item)}`;
}

function bracketsOf({ paragraphs = [], source, dates }: Item): string {
  const where = [
    ...(paragraphs.length === 0 ? [] : [paragraphSigns(paragraphs)]),
    ...(source === undefined ? [] : [source]),
    ...datesLine(dates),
  ];
  return where.length === 0 ? '' : ` (${where.join(' · ')})`;
}

/** What stands below a quotation: where it is from, who says so, how old that is, and which days it speaks of. */
function below(quotation: Quotation): string[] {
  const line = smallPrint(labelOf(quotation), quotation.dates);
  return line === '' ? [] : [line];
}

function smallPrint(parts: readonly SmallPart[], dates: Reply['dates']): string {
  const written = parts.map((part) => (typeof part === 'string' ? part : `${part.name} <${part.url}>`));
  return [...written, ...datesLine(dates)].join(' · ');
}

function datesLine(dates: Reply['dates'] = []): string[] {
  const said = dates.map(({ said, date, language }) => withName(said, day(date, language)));
  return said.length === 0 ? [] : [said.join(' · ')];
}

/** Breaks at blanks so that each line, its start counted, stays within the width; a longer word stays whole, and so does `¶ 6`. */
function wrap(text: string, start: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(/(?<!¶)\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && start.length + line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => start + line).join('\n');
}
