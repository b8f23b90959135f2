import type { Rule } from './rule.ts';
import { sticky } from './sticky.ts';

/** A masked link: a label in brackets, then its address. */
export const link: Rule = (source, at, place, inside) => {
  if (place.linked) return undefined;
  const pattern =
    /\[((?:\\[\s\S]|[^[\]\\]|\[[^[\]]*\])+)\]\(\s*<?((?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+["'][^"'\n]*["'])?\s*\)/y;
  const match = sticky(pattern, source, at);
  const url = match && webAddress(match[2] ?? '');
  if (!match || url === undefined) return undefined;
  return {
    markup: { kind: 'link', url, children: inside(match[1] ?? '', { linked: true }) },
    end: at + match[0].length,
  };
};

/** An address as it stands, with or without angle brackets. */
export const bareLink: Rule = (source, at, place) => {
  if (place.linked || /\w/.test(source.charAt(at - 1))) return undefined;
  const match = sticky(/<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+)/iy, source, at);
  if (match === undefined) return undefined;
  const written = match[1] ?? withoutTrail(match[2] ?? '');
  const url = webAddress(written);
  if (url === undefined) return undefined;
  const end = at + (match[1] === undefined ? written.length : match[0].length);
  return { markup: { kind: 'link', url, children: [{ kind: 'text', text: written }] }, end };
};

/** Punctuation after an address belongs to the sentence, and so does a bracket nobody opened. */
function withoutTrail(address: string): string {
  let end = address.replace(/[.,:;"'!?*_~|]+$/, '');
  while (end.endsWith(')') && end.split(')').length > end.split('(').length) end = end.slice(0, -1);
  return end;
}

function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}
