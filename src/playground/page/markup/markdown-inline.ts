import type { Markup, Rule } from './markdown.ts';
import { sticky } from './sticky.ts';

const escaped: Rule = (source, at) => {
  const match = sticky(/\\([^0-9A-Za-z\s])/y, source, at);
  return match && { markup: { kind: 'text', text: match[1] ?? '' }, end: at + 2 };
};

const codeBlock: Rule = (source, at) => {
  const match = sticky(/```(?:([a-z0-9_+\-.#]+)\n)?\n*((?=[^\n`])[\s\S]*?)\n*```\n?/iy, source, at);
  if (match === undefined) return undefined;
  const language = match[1];
  const text = match[2] ?? '';
  return {
    markup: language === undefined ? { kind: 'code-block', text } : { kind: 'code-block', language, text },
    end: at + match[0].length,
  };
};

const code: Rule = (source, at) => {
  const match = sticky(/(`{1,2})(?!`)([\s\S]*?[^`])\1(?!`)/y, source, at);
  if (match === undefined) return undefined;
  const text = (match[2] ?? '').replace(/^ (?=`)|(?<=`) $/g, '');
  return { markup: { kind: 'code', text }, end: at + match[0].length };
};

/** A span between two equal marks whose inside is parsed again. */
function span(kind: 'bold' | 'italics' | 'underline' | 'strike' | 'spoiler', pattern: RegExp): Rule {
  return (source, at, place, inside) => {
    const match = sticky(pattern, source, at);
    if (match === undefined || /^[\s*_~|]*$/.test(match[1] ?? '')) return undefined;
    const change = kind === 'spoiler' ? { blocks: place.blocks } : {};
    return { markup: { kind, children: inside(match[1] ?? '', change) }, end: at + match[0].length };
  };
}

const link: Rule = (source, at, place, inside) => {
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

const bareLink: Rule = (source, at, place) => {
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

const angled: Rule = (source, at) => {
  const pattern =
    /<(?:@!?(\d{1,20})|#(\d{1,20})|@&(\d{1,20})|\/([^:<>\n]{1,98}):(\d{1,20})|a?:(\w{2,32}):(\d{1,20})|t:(-?\d{1,13})(?::([tTdDfFsSR]))?)>/y;
  const match = sticky(pattern, source, at);
  if (match === undefined) return undefined;
  const [all, user, channel, role, command, commandId, emoji, emojiId, seconds, style] = match;
  let markup: Markup;
  if (user !== undefined) markup = { kind: 'mention', of: 'user', id: user };
  else if (channel !== undefined) markup = { kind: 'mention', of: 'channel', id: channel };
  else if (role !== undefined) markup = { kind: 'mention', of: 'role', id: role };
  else if (command !== undefined)
    markup = { kind: 'mention', of: 'command', id: commandId ?? '', name: command };
  else if (emoji !== undefined) markup = { kind: 'emoji', name: emoji, id: emojiId ?? '' };
  else if (Math.abs(Number(seconds)) > latestTime) return undefined;
  else markup = { kind: 'time', seconds: Number(seconds), style: style ?? 'f' };
  return { markup, end: at + all.length };
};

/** The last second a JavaScript date can stand for, either side of 1970. */
const latestTime = 8_640_000_000_000;

const everyone: Rule = (source, at) => {
  const match = sticky(/@(everyone|here)\b/y, source, at);
  if (match === undefined) return undefined;
  const name = match[1] === 'here' ? '@here' : '@everyone';
  return { markup: { kind: 'everyone', name }, end: at + name.length };
};

/** Rules that hold anywhere, in the order they are tried. */
export const inlineRules: readonly Rule[] = [
  escaped,
  codeBlock,
  code,
  link,
  bareLink,
  angled,
  everyone,
  span('italics', /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\*\*|\\[\s\S]|[^\s*\\])|[^\s*\\])+?)\*(?!\*)/y),
  span('bold', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
  span('italics', /(?<!\w)_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y),
  span('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  span('strike', /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y),
  span('spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|(?!\|)/y),
];
