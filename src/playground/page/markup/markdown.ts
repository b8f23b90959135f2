import { blockRules } from './markdown-blocks.ts';
import { inlineRules } from './markdown-inline.ts';

/** A piece of a message's text as Discord's clients understand it; what a page draws as one element. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italics' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';
      readonly children: readonly Markup[];
    }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Markup[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; absent for bullets. */
      readonly start?: number;
      readonly items: readonly (readonly Markup[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language?: string; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Markup[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'channel' | 'role'; readonly id: string }
  | { readonly kind: 'mention'; readonly of: 'command'; readonly id: string; readonly name: string }
  | { readonly kind: 'everyone'; readonly name: '@everyone' | '@here' }
  | { readonly kind: 'emoji'; readonly name: string; readonly id: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };

/** Where the parser stands: which rules hold for the text it reads now. */
export interface Place {
  /** Headings, quotes and lists may begin at the start of a line. */
  readonly blocks: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
  /** Levels of nesting so far. */
  readonly depth: number;
}

/** What a rule read: the markup, and the index after it. */
export interface Read {
  readonly markup: Markup;
  readonly end: number;
}

/** Reads markup at `at`, or nothing; `inside` parses what stands within. */
export type Rule = (
  source: string,
  at: number,
  place: Place,
  inside: (text: string, change?: Partial<Place>) => readonly Markup[],
) => Read | undefined;

/** Deeper nesting stays text: nobody reads it, and it keeps the time linear for hostile messages. */
const maxDepth = 10;

/** Characters at which a rule may begin; everything else is text. */
const mayBegin = /[\\`*_~|<[@h]/;

const top: Place = { blocks: true, quoted: false, linked: false, depth: 0 };

/** Parses Discord's markdown into plain records; never throws, and every character of the text is kept or styled. */
export function parseMarkdown(source: string): readonly Markup[] {
  return parse(source, top);
}

function parse(source: string, place: Place): readonly Markup[] {
  const found: Markup[] = [];
  let text = '';
  let at = 0;
  const flush = () => {
    if (text !== '') found.push({ kind: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const read = readAt(source, at, place);
    if (read === undefined) {
      text += source.charAt(at);
      at += 1;
    } else if (read.markup.kind === 'text') {
      text += read.markup.text;
      at = read.end;
    } else {
      flush();
      found.push(read.markup);
      at = read.end;
    }
  }
  flush();
  return found;
}

function readAt(source: string, at: number, place: Place): Read | undefined {
  if (place.depth > maxDepth) return undefined;
  const lineStart = place.blocks && (at === 0 || source.charAt(at - 1) === '\n');
  if (!lineStart && !mayBegin.test(source.charAt(at))) return undefined;
  const inside = (text: string, change: Partial<Place> = {}) =>
    parse(text, { ...place, blocks: false, ...change, depth: place.depth + 1 });
  for (const rule of lineStart ? [...blockRules, ...inlineRules] : inlineRules) {
    const read = rule(source, at, place, inside);
    if (read !== undefined) return read;
  }
  return undefined;
}
