import { angled } from './angled-rule.ts';
import { bareLink, link } from './link-rules.ts';
import type { Rule } from './rule.ts';
import { sticky } from './sticky.ts';

/** A line drawn with marks; also where looking for the end of each would take a hostile message's time squared. */
const drawnLine: Rule = (source, at) => {
  const match = sticky(/([*_~|])\1{7,}/y, source, at);
  return match && { markup: { kind: 'text', text: match[0] }, end: at + match[0].length };
};

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
function span(
  kind: 'bold' | 'italics' | 'underline' | 'strike' | 'spoiler',
  mark: string,
  pattern: RegExp,
): Rule {
  return (source, at, place, inside) => {
    const match = sticky(pattern, source, at);
    if (match === undefined || /^[\s*_~|]*$/.test(match[1] ?? '')) return undefined;
    const change = kind === 'spoiler' ? { blocks: place.blocks } : {};
    return { markup: { kind, mark, children: inside(match[1] ?? '', change) }, end: at + match[0].length };
  };
}

const everyone: Rule = (source, at) => {
  const match = sticky(/@(everyone|here)\b/y, source, at);
  if (match === undefined) return undefined;
  const name = match[1] === 'here' ? '@here' : '@everyone';
  return { markup: { kind: 'everyone', name }, end: at + name.length };
};

/** Rules that hold anywhere, in the order they are tried. */
export const inlineRules: readonly Rule[] = [
  drawnLine,
  escaped,
  codeBlock,
  code,
  link,
  bareLink,
  angled,
  everyone,
  span('italics', '*', /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\*\*|\\[\s\S]|[^\s*\\])|[^\s*\\])+?)\*(?!\*)/y),
  span('bold', '**', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
  span('italics', '_', /(?<!\w)_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/y),
  span('underline', '__', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
  span('strike', '~~', /~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y),
  span('spoiler', '||', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|(?!\|)/y),
];
