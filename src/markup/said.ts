import type { Markup } from './markup.ts';

/** What is left in besides words. */
export interface Kept {
  readonly code?: boolean;
  /** The marks of it. */
  readonly emphasis?: boolean;
  /** Quotations of others and blocks of code. */
  readonly others?: boolean;
}

/** What markup says: its words, and a line break after what stands on lines of its own. */
export function said(markup: readonly Markup[], kept: Kept): string {
  return markup.map((one) => saidBy(one, kept)).join('');
}

function saidBy(one: Markup, kept: Kept): string {
  switch (one.kind) {
    case 'text':
      return wordsIn(one.text);
    case 'bold':
    case 'italics':
    case 'underline':
    case 'spoiler': {
      const mark = kept.emphasis ? one.mark : '';
      return mark + said(one.children, kept) + mark;
    }
    case 'heading':
    case 'subtext':
      return `${said(one.children, kept)}\n`;
    case 'list':
      return one.items.map((item) => `${said(item, kept)}\n`).join('');
    case 'link': {
      const label = said(one.children, kept);
      return label.trim() === '' ? ' ' : label;
    }
    case 'code':
      return kept.code ? one.text : ' ';
    case 'quote':
      return kept.others ? `${said(one.children, kept)}\n` : '\n';
    case 'code-block':
      return kept.others ? `${one.text}\n` : '\n';
    case 'strike':
    case 'mention':
    case 'everyone':
    case 'emoji':
      return ' ';
    case 'time':
      return dayOf(one.seconds, one.style);
  }
}

/** The ISO day that a timestamp shows, in UTC; nothing for an hour or `in two days`. */
function dayOf(seconds: number, style: string): string {
  const at = new Date(seconds * 1000);
  return /[tTR]/.test(style) || Number.isNaN(at.getTime()) ? ' ' : at.toISOString().slice(0, 10);
}

/** What is no word although it is text to the grammar: pictures, and addresses that no browser opens. */
function wordsIn(text: string): string {
  return text
    .replace(/https?:\/\/[^\s<>]*/giu, ' ')
    .replace(/\p{RI}{2}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}|[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ' ')
    .replace(/:(?=[\w+-]*[a-z])[\w+-]{2,32}:/giu, ' ');
}
