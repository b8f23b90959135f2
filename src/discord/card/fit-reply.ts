import { paragraphReference, paragraphSigns } from '../../../commands/reply/quotations/citation-label.ts';
import type { Item, Quotation, Reply } from '../../../commands/reply/reply.ts';
import { labelOf, notesOf } from '../../../commands/reply/small-print/small-print.ts';
import { LIMITS, SHARES } from '../limits.ts';
import { cutText } from './cut-text.ts';
import { drawDate, drawDates } from './date-line.ts';
import { escapeMarkdown } from './escape-markdown.ts';

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
const ROOM = LIMITS.text - SHARES.notes - SHARES.leftOut - SHARES.posted;

/**
 * Turns a reply into markdown that fits on a card: the answer first, then the list, then as many whole quotations as
 * there is room for, at most `mostQuotations`; `taken` characters are used by something else. What does not fit is left out from the end, and the notes say so.
 */
export function fitReply(reply: Reply, mostQuotations: number, taken = 0): FittedTexts {
  const wanted = reply.quotations ?? [];
  const missing: string[] = [];
  const whole = ROOM - taken;
  let room = wanted.length > 0 ? Math.min(SHARES.answer, whole) : whole;

  const title = reply.title === undefined ? '' : `### ${oneLine(cutText(reply.title, 200).text)}\n`;
  const dates = smallLine(drawDates(reply.dates));
  const text = cutText(reply.text, room - title.length - dates.length - 1);
  const head = `${title}${escapeMarkdown(text.text)}${text.end === 'word' ? '…' : ''}${dates}`;
  if (text.end !== 'whole') missing.push('Shortened to fit into one message.');
  room -= head.length;

  const items = fitting(reply.list ?? [], listLine, room);
  const list = items.texts.join('\n');
  if (items.left.length > 0) missing.push(leftOut('line', items.left.length, paragraphsOf(items.left)));
  room = whole - head.length - list.length;

  const [first] = wanted;
  const quoted = fitting(wanted.slice(0, mostQuotations), quotationText, room);
  const quotations = quoted.texts.length === 0 && first ? shortened(first, room) : quoted.texts;
  const left = wanted.slice(quotations.length);
  if (left.length > 0) missing.push(leftOut('paragraph', left.length, left));

  const last = reply.lastLine === undefined ? [] : [noteLine(cutText(reply.lastLine, SHARES.notes - 3).text)];
  const small = fitting(notesOf(reply), noteLine, SHARES.notes - last.join().length);
  const notes = [...small.texts, ...missing.map((line) => `-# ${line}`), ...last].join('\n');
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

function listLine({ term, at, text, paragraphs = [], source, dates, isHeading }: Item): string {
  if (isHeading) return `**${oneLine(text)}**`;
  const head = term === undefined ? '' : `**${oneLine(term)}** `;
  const start =
    at === undefined ? head : `**${drawDate(at.date)}${at.said ? ` (${oneLine(at.said)})` : ''}** ${head}`;
  const where = [
    ...(paragraphs.length === 0 ? [] : [paragraphSigns(paragraphs)]),
    ...(source ? [oneLine(source)] : []),
    ...(dates ? [drawDates(dates)] : []),
  ];
  const end = where.length === 0 ? '' : ` (${where.join(' · ')})`;
  return `- ${start}${oneLine(text)}${end}`;
}

function noteLine(note: string): string {
  return `-# ${oneLine(note)}`;
}

function quotationText(quotation: Quotation): string {
  const { by, text, dates } = quotation;
  const says = by === undefined ? '' : `**${oneLine(by)}**\n`;
  const quoted = escapeMarkdown(text).replaceAll('\n', '\n> ');
  return `${says}> ${quoted}\n-# ${oneLine(labelOf(quotation))}${smallLine(drawDates(dates))}`;
}

/** A further line in small print; nothing for an empty one. */
function smallLine(markdown: string): string {
  return markdown === '' ? '' : `\n-# ${markdown}`;
}

/** A quotation that is too long for a message by itself: its first sentences, and the label says so. */
function shortened(quotation: Quotation, room: number): string[] {
  const label = `${quotation.label} · shortened, it goes on`;
  const around = quotationText({ ...quotation, text: '', label }).length;
  const marks = 2 * quotation.text.split('\n').length;
  const { text } = cutText(quotation.text, room - around - marks);
  const dates = quotation.dates?.filter(({ said }) => text.includes(said)) ?? [];
  return text === '' ? [] : [quotationText({ ...quotation, text, label, dates })];
}

/** Longer than this, a command is no help on a phone. */
const LONGEST_COMMAND = 120;

function leftOut(what: string, count: number, where: readonly Where[]) {
  const more = `${count} more ${what}${count === 1 ? '' : 's'}`;
  const [first] = where;
  if (first === undefined) return `${more} did not fit.`;
  const here = where.filter(({ article }) => article === first.article);
  const article = first.isOther ? ` article:${first.article}` : '';
  const command = `/cite paragraphs:${paragraphReference(here.map(({ paragraph }) => paragraph))}${article}`;
  return command.length > LONGEST_COMMAND ? `${more} did not fit.` : `${more}: ${code(command)}`;
}

/** A paragraph, of the first article unless it says otherwise. */
type Where = Pick<Quotation, 'paragraph' | 'isOther'> & { readonly article?: string };

function paragraphsOf(items: readonly Item[]): Where[] {
  return items.flatMap(({ paragraphs = [] }) => paragraphs.map((paragraph) => ({ paragraph })));
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' ').trim());
}
