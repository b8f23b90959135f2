import { paragraphReference, paragraphSigns } from '../../commands/citation-label.ts';
import type { Item, Quotation, Reply } from '../../commands/reply.ts';
import { cutText } from './cut-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { LIMITS, SHARES } from './limits.ts';

/** The texts of a card as Discord's markdown, together within 4000 characters. */
export interface FittedTexts {
  readonly head: string;
  /** Empty without a list. */
  readonly list: string;
  readonly quotations: readonly string[];
  /** Empty without notes. */
  readonly notes: string;
}

/** Room for everything but the small print at the end. */
const ROOM = LIMITS.text - SHARES.notes - SHARES.leftOut;

/**
 * Turns a reply into markdown that fits on a card: the answer first, then the list, then as many whole quotations as
 * there is room for, at most `mostQuotations`. What does not fit is left out from the end, and the notes say so.
 */
export function fitReply(reply: Reply, mostQuotations: number): FittedTexts {
  const wanted = reply.quotations ?? [];
  const missing: string[] = [];
  let room = wanted.length > 0 ? SHARES.answer : ROOM;

  const title = reply.title === undefined ? '' : `### ${oneLine(cutText(reply.title, 200).text)}\n`;
  const text = cutText(reply.text, room - title.length - 1);
  const head = `${title}${escapeMarkdown(text.text)}${text.end === 'word' ? '…' : ''}`;
  if (text.end !== 'whole') missing.push('Shortened to fit into one message.');
  room -= head.length;

  const items = fitting(reply.list ?? [], listLine, room);
  const list = items.texts.join('\n');
  if (items.left.length > 0) missing.push(leftOut('line', items.left.length, paragraphsOf(items.left)));
  room = ROOM - head.length - list.length;

  const [first] = wanted;
  const quoted = fitting(wanted.slice(0, mostQuotations), quotationText, room);
  const quotations = quoted.texts.length === 0 && first ? shortened(first, room) : quoted.texts;
  const left = wanted.slice(quotations.length);
  if (left.length > 0) missing.push(leftOut('paragraph', left.length, left));

  const small = fitting(reply.notes ?? [], noteLine, SHARES.notes);
  const notes = [...small.texts, ...missing.map((line) => `-# ${line}`)].join('\n');
  return { head, list, quotations, notes };
}

/** The first texts that fit into `room` with a line break after each, and what is left. */
function fitting<T>(things: readonly T[], render: (thing: T) => string, room: number) {
  const texts: string[] = [];
  let free = room;
  for (const thing of things) {
    const text = render(thing);
    free -= text.length + 1;
    if (free < 0) break;
    texts.push(text);
  }
  return { texts, left: things.slice(texts.length) };
}

function listLine({ term, text, paragraphs = [] }: Item): string {
  const start = term === undefined ? '' : `**${oneLine(term)}** `;
  const end = paragraphs.length === 0 ? '' : ` (${paragraphSigns(paragraphs)})`;
  return `- ${start}${oneLine(text)}${end}`;
}

function noteLine(note: string): string {
  return `-# ${oneLine(note)}`;
}

function quotationText({ by, text, label }: Quotation): string {
  const says = by === undefined ? '' : `**${oneLine(by)}**\n`;
  return `${says}> ${escapeMarkdown(text).replaceAll('\n', '\n> ')}\n-# ${oneLine(label)}`;
}

/** A quotation that is too long for a message by itself: its first sentences, and the label says so. */
function shortened(quotation: Quotation, room: number): string[] {
  const label = `${quotation.label} · shortened, it goes on`;
  const around = quotationText({ ...quotation, text: '', label }).length;
  const marks = 2 * quotation.text.split('\n').length;
  const { text } = cutText(quotation.text, room - around - marks);
  return text === '' ? [] : [quotationText({ ...quotation, text, label })];
}

/** Longer than this, a command is no help on a phone. */
const LONGEST_COMMAND = 120;

function leftOut(what: string, count: number, where: readonly Pick<Quotation, 'paragraph' | 'article'>[]) {
  const more = `${count} more ${what}${count === 1 ? '' : 's'}`;
  const [first] = where;
  if (first === undefined) return `${more} did not fit.`;
  const here = where.filter(({ article }) => article === first.article);
  const article = first.article === undefined ? '' : ` article:${first.article}`;
  const command = `/cite paragraphs:${paragraphReference(here.map(({ paragraph }) => paragraph))}${article}`;
  return command.length > LONGEST_COMMAND ? `${more} did not fit.` : `${more}: ${code(command)}`;
}

function paragraphsOf(items: readonly Item[]): Pick<Quotation, 'paragraph'>[] {
  return items.flatMap(({ paragraphs = [] }) => paragraphs.map((paragraph) => ({ paragraph })));
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' ').trim());
}
