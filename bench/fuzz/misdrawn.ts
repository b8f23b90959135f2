import type { Article, Knowledge } from '../../src/content/knowledge.ts';
import type { Payload } from '../../src/discord/card/render-reply.ts';
import type { Markup } from '../../src/markup/markup.ts';
import { parseMarkdown } from '../../src/markup/parse-markdown.ts';
import { MEMBER } from './answer-use.ts';

/** What the bot itself draws with; anything else on a card came from a member's or an article's text. */
const OURS: ReadonlySet<Markup['kind']> = new Set([
  'text',
  'bold',
  'heading',
  'subtext',
  'list',
  'quote',
  'time',
  'code',
  'mention',
]);

/**
 * What is wrong with a card as Discord's clients read it: markup that is not the bot's, quotations that do not stand in
 * the paragraph named below them. Uses another parser than the one that drew it.
 */
export function misdrawn({ components, allowedMentions }: Payload, knowledge: Knowledge): string[] {
  const texts = components[0].components.flatMap((part) => ('content' in part ? [part.content] : []));
  const pings: readonly unknown[] = allowedMentions.parse;
  return [
    ...(pings.length > 0 || allowedMentions.repliedUser ? ['may ping'] : []),
    ...texts.flatMap((text) => troublesIn(parseMarkdown(text), knowledge, numbersIn(texts))),
  ];
}

/** The paragraphs that an answer names; its quotation does not name the only one again. */
function numbersIn(texts: readonly string[]): readonly number[] {
  const named = texts.filter((text) => !/^(?:> |-# )/u.test(text)).join('\n');
  return [...named.matchAll(/\(¶\s(\d+)(?: · [^)]+)?\)/gu)].map(([, number]) => Number(number));
}

function troublesIn(parts: readonly Markup[], knowledge: Knowledge, named: readonly number[]): string[] {
  const strange = parts.flatMap(each).flatMap(strangeness);
  const quotes = parts.filter((part) => part.kind === 'quote');
  const [quote] = quotes;
  if (quote === undefined) return strange;
  if (quotes.length > 1) return [...strange, 'more than one quotation in one text'];
  const below = parts.slice(parts.indexOf(quote) + 1);
  const isPlain = inside(quote).every(({ kind }) => kind === 'text' || kind === 'bold');
  const text = plain([quote]);
  const [, number, after = ''] = /¶\s(\d+)(.*)/u.exec(plain(below.slice(0, 1))) ?? [];
  const numbers = number === undefined ? named : [Number(number)];
  const articles = after.startsWith(', earlier wording') ? knowledge.earlier : knowledge.articles;
  return [
    ...strange,
    ...(isPlain ? [] : ['markup within a quotation']),
    ...(below.every(({ kind }) => kind === 'subtext')
      ? []
      : ['something else than small print below a quotation']),
    ...(numbers.some((one) => stands(text, one, articles))
      ? []
      : ['a quotation that is not in its paragraph']),
  ];
}

function stands(text: string, number: number, articles: readonly Article[]): boolean {
  return articles.some(({ paragraphs }) => paragraphs[number - 1]?.text.includes(text));
}

function strangeness(part: Markup): string[] {
  if (!OURS.has(part.kind)) return [`markup of the kind ${part.kind}`];
  if (part.kind === 'mention' && part.id !== MEMBER) return ['a mention'];
  if (part.kind === 'code' && !part.text.startsWith('/cite ')) return ['code'];
  return [];
}

function each(part: Markup): Markup[] {
  return [part, ...inside(part).flatMap(each)];
}

function inside(part: Markup): readonly Markup[] {
  if (part.kind === 'list') return part.items.flat();
  return 'children' in part ? part.children : [];
}

function plain(parts: readonly Markup[]): string {
  return parts
    .flatMap(each)
    .map((part) => (part.kind === 'text' || part.kind === 'code' ? part.text : ''))
    .join('');
}
