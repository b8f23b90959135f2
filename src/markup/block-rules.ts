import type { Markup } from './markup.ts';
import type { Rule } from './rule.ts';
import { sticky } from './sticky.ts';

const heading: Rule = (source, at, _place, inside) => {
  const match = sticky(/(#{1,3})[ \t]+([^\n]+)(?:\n|$)/y, source, at);
  if (match === undefined) return undefined;
  const level = match[1]?.length === 1 ? 1 : match[1]?.length === 2 ? 2 : 3;
  const children = inside((match[2] ?? '').trim());
  return { markup: { kind: 'heading', level, children }, end: at + match[0].length };
};

const subtext: Rule = (source, at, _place, inside) => {
  const match = sticky(/-# +([^\n]+)(?:\n|$)/y, source, at);
  if (match === undefined) return undefined;
  return {
    markup: { kind: 'subtext', children: inside((match[1] ?? '').trim()) },
    end: at + match[0].length,
  };
};

const quote: Rule = (source, at, place, inside) => {
  if (place.quoted) return undefined;
  const change = { blocks: true, quoted: true };
  const rest = sticky(/ *>>> +([\s\S]*)/y, source, at);
  if (rest !== undefined) {
    return { markup: { kind: 'quote', children: inside(rest[1] ?? '', change) }, end: source.length };
  }
  const lines = sticky(/ *>(?: [^\n]*|(?=\n|$))(?:\n *>(?: [^\n]*|(?=\n|$)))*(?:\n|$)/y, source, at);
  if (lines === undefined || lines[0] === '') return undefined;
  const text = lines[0].replace(/\n$/, '').replace(/^ *> ?/gm, '');
  return { markup: { kind: 'quote', children: inside(text, change) }, end: at + lines[0].length };
};

const item = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;

const list: Rule = (source, at, _place, inside) => {
  if (sticky(/ *(?:[-*]|\d{1,9}\.) +\S/y, source, at) === undefined) return undefined;
  const lines: string[] = [];
  let end = at;
  while (end < source.length) {
    const next = source.indexOf('\n', end);
    const line = source.slice(end, next === -1 ? source.length : next);
    if (!item.test(line) && !/^ {2,}\S/.test(line)) break;
    lines.push(line);
    end = next === -1 ? source.length : next + 1;
  }
  return { markup: listOf(lines, inside), end };
};

function listOf(lines: readonly string[], inside: Parameters<Rule>[3]): Markup {
  const first = item.exec(lines[0] ?? '');
  const indent = first?.[1]?.length ?? 0;
  const items: { text: string; below: string[] }[] = [];
  for (const line of lines) {
    const match = item.exec(line);
    const last = items.at(-1);
    if (match !== null && (last === undefined || (match[1]?.length ?? 0) <= indent)) {
      items.push({ text: match[4] ?? '', below: [] });
    } else if (match === null && last !== undefined && last.below.length === 0) {
      last.text += `\n${line.trim()}`;
    } else {
      last?.below.push(line);
    }
  }
  const parsed = items.map(({ text, below }) => {
    const own = inside(text);
    return below.length > 0 && item.test(below[0] ?? '') ? [...own, listOf(below, inside)] : own;
  });
  const start = first?.[3];
  return start === undefined
    ? { kind: 'list', items: parsed }
    : { kind: 'list', start: Number(start), items: parsed };
}

/** Rules that hold at the start of a line only, in the order they are tried. */
export const blockRules: readonly Rule[] = [heading, subtext, quote, list];
