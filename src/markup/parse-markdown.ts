import { blockRules } from './block-rules.ts';
import { inlineRules } from './inline-rules.ts';
import type { Markup } from './markup.ts';
import type { Place, Read } from './rule.ts';

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
