import type { Reply } from '../commands/reply.ts';

/** Lines longer than this are hard to read, however wide the terminal. */
const WIDEST = 100;

/** Writes a reply for a terminal of that many columns; without `columns`, as in a pipe, no line is broken. */
export function terminalText(
  { text, quotations = [], notes = [], next = [] }: Reply,
  columns?: number,
): string {
  const width = columns === undefined ? Number.POSITIVE_INFINITY : Math.min(columns, WIDEST);
  const parts = [
    wrap(text, '', width),
    ...quotations.map((one) => `${wrap(one.text, '> ', width)}\n${wrap(one.label, '  ', width)}`),
    notes.map((note) => wrap(note, '', width)).join('\n'),
    next.length === 0 ? '' : ['Ask next:', ...next.map((question) => `- ${question}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
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
