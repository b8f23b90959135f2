import { paragraphReference, paragraphSigns } from '../../../commands/reply/quotations/citation-label.ts';
import type { Item, Origin, Quotation, Reply } from '../../../commands/reply/reply.ts';
import {
  claimLines,
  labelOf,
  originOf,
  type SmallPart,
} from '../../../commands/reply/small-print/small-print.ts';
import type { ResolvedDate } from '../../answer/dates/resolve-dates.ts';
import { type Voice, voiceOf } from '../../answer/voice.ts';
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
export function fitReply(
  reply: Reply,
  mostQuotations: number,
  taken = 0,
  voice: Voice = voiceOf('en', []),
): FittedTexts {
  const { say, language } = voice;
  const wanted = reply.quotations ?? [];
  const missing: string[] = [];
  const whole = ROOM - taken;
  let room = wanted.length > 0 ? Math.min(SHARES.answer, whole) : whole;

  const title = reply.title === undefined ? '' : `### ${oneLine(cutText(reply.title, 200).text)}\n`;
  const dates = smallLine(drawDates(reply.dates));
  const said = fittingHead(reply, room - title.length - dates.length - 1);
  const head = `${title}${said.text}${dates}`;
  if (said.isCut) missing.push(say('card.shortened'));
  room -= head.length;

  const items = fitting(reply.list ?? [], (item) => listLine(item, language), room);
  const list = items.texts.join('\n');
  if (items.left.length > 0) missing.push(leftOut('lines', items.left.length, paragraphsOf(items.left), say));
  room = whole - head.length - list.length;

  const [first] = wanted;
  const quoted = fitting(wanted.slice(0, mostQuotations), quotationText, room);
  const quotations = quoted.texts.length === 0 && first ? shortened(first, room, say) : quoted.texts;
  const left = wanted.slice(quotations.length);
  if (left.length > 0) missing.push(leftOut('paragraphs', left.length, left, say));

  const origins = fitting(reply.origins ?? [], originLine, SHARES.notes);
  const small = fitting(reply.notes ?? [], noteLine, SHARES.notes - origins.texts.join().length);
  const notes = [...small.texts, ...missing.map((line) => `-# ${line}`), ...origins.texts].join('\n');
  return { head, list, quotations, notes };
}

/** The short answer, so that it stands out; claim by claim with where they stand, if there is room for that. */
function fittingHead({ text, claims = [], tone, title }: Reply, room: number) {
  const isStrong = title === undefined && ['answer', 'unclear', 'absent'].includes(tone);
  const mark = isStrong ? '**' : '';
  const strong = (written: string) => (written.trim() === '' ? written : `${mark}${written}${mark}`);
  const drawClaim = (claim: Item) => `${strong(oneLine(claim.text))}${bracketsOf(claim)}`;
  const drawn = claimLines(claims, text, drawClaim).join('\n');
  if (drawn !== '' && drawn.length <= room) return { text: drawn, isCut: false };
  const cut = cutText(text, room - 2 * mark.length);
  const written = `${escapeMarkdown(cut.text)}${cut.end === 'word' ? '…' : ''}`;
  return { text: strong(written), isCut: cut.end !== 'whole' };
}

/** A command can be clicked. https://docs.discord.com/developers/reference#message-formatting */
function drawTerm(term: string, commandId: string | undefined): string {
  const [, name] = /^\/([\p{L}\p{N}_-]{1,32})$/u.exec(term) ?? [];
  const isClickable = name !== undefined && commandId !== undefined && /^\d{17,20}$/u.test(commandId);
  return isClickable ? `</${name}:${commandId}>` : `**${oneLine(term)}**`;
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

function listLine(item: Item, language: string): string {
  const { term, commandId, at, text, isHeading } = item;
  const when = at && `**${drawDate(at.date, language)}${at.said ? ` (${oneLine(at.said)})` : ''}**`;
  if (isHeading) return [...(when ? [when] : []), ...(text === '' ? [] : [`**${oneLine(text)}**`])].join(' ');
  const head = term === undefined ? '' : `${drawTerm(term, commandId)} `;
  return `- ${when === undefined ? '' : `${when} `}${head}${oneLine(text)}${bracketsOf(item)}`;
}

/** Where a line stands, who says so, and which days it speaks of: ` (¶ 4, 19 · Marco Rubio)`. */
function bracketsOf({ paragraphs = [], source, dates }: Item): string {
  const where = [
    ...(paragraphs.length === 0 ? [] : [unbroken(paragraphSigns(paragraphs))]),
    ...(source ? [oneLine(source)] : []),
    ...(dates ? [drawDates(dates)] : []),
  ];
  return where.length === 0 ? '' : ` (${where.join(' · ')})`;
}

function noteLine(note: string): string {
  return `-# ${oneLine(note)}`;
}

function originLine(origin: Origin): string {
  return smallPrint(originOf(origin), origin.dates);
}

function quotationText(quotation: Quotation): string {
  const { by, text, dates, strong } = quotation;
  const says = by === undefined ? '' : `**${oneLine(by)}**\n`;
  const quoted = withStrong(text, strong).replaceAll('\n', '\n> ');
  const small = smallPrint(labelOf(quotation), dates);
  return `${says}> ${quoted}${small === '' ? '' : `\n${small}`}`;
}

/** A line in small print; empty when there is nothing to say. */
function smallPrint(parts: readonly SmallPart[], dates?: readonly ResolvedDate[]): string {
  const drawn = [...parts.map(smallPart), ...(dates?.length ? [drawDates(dates)] : [])];
  return drawn.length === 0 ? '' : `-# ${drawn.join(' · ')}`;
}

function smallPart(part: SmallPart): string {
  if (typeof part === 'string') return oneLine(part);
  // These would end the link.
  const url = part.url.replace(/[()<>\s\\]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${oneLine(part.name)}](<${url}>)`;
}

/** A text with one run of it in bold. A run over a line break stays as it is: each line is quoted by itself. */
function withStrong(text: string, strong: Quotation['strong']): string {
  const run = strong === undefined ? '' : text.slice(strong.start, strong.end);
  if (strong === undefined || run.trim() === '' || run.includes('\n')) return escapeMarkdown(text);
  const [before, after] = [text.slice(0, strong.start), text.slice(strong.end)];
  return `${escapeMarkdown(before)}**${escapeMarkdown(run)}**${escapeMarkdown(after)}`;
}

/** A further line in small print; nothing for an empty one. */
function smallLine(markdown: string): string {
  return markdown === '' ? '' : `\n-# ${markdown}`;
}

/** A quotation that is too long for a message by itself: its first sentences, and the label says so. */
function shortened(quotation: Quotation, room: number, say: Voice['say']): string[] {
  const label = [quotation.label, say('card.goes-on')].filter(Boolean).join(' · ');
  const around = quotationText({ ...quotation, text: '', label }).length;
  const marks = 2 * quotation.text.split('\n').length;
  const { text } = cutText(quotation.text, room - around - marks);
  const dates = quotation.dates?.filter(({ said }) => text.includes(said)) ?? [];
  const { strong: _, ...plain } = quotation;
  return text === '' ? [] : [quotationText({ ...plain, text, label, dates })];
}

/** Longer than this, a command is no help on a phone. */
const LONGEST_COMMAND = 120;

function leftOut(
  what: 'lines' | 'paragraphs',
  count: number,
  where: readonly Where[],
  say: Voice['say'],
): string {
  const [first] = where;
  if (first === undefined) return say(`card.${what}-unfit`, { count });
  const here = where.filter(({ article }) => article === first.article);
  const cite = `/${say('command.cite.name')} ${say('option.cite.paragraphs.name')}`;
  const article = first.isOther ? ` ${say('option.cite.article.name')}:${first.article}` : '';
  const command = `${cite}:${paragraphReference(here.map(({ paragraph }) => paragraph))}${article}`;
  return command.length > LONGEST_COMMAND
    ? say(`card.${what}-unfit`, { count })
    : say(`card.${what}-at`, { count, command: code(command) });
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
  return unbroken(escapeMarkdown(text.replace(/\s+/gu, ' ').trim()));
}

/** A text in which no line ends between `¶` and its number, nor between a few numbers that stand together. */
function unbroken(text: string): string {
  return text.replace(/¶ \d+(?:(?:–|, )\d+){0,3}/gu, (signs) => signs.replaceAll(' ', '\u00a0'));
}
