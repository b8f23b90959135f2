import type { Markup } from '../../../markup/markup.ts';
import { parseMarkdown } from '../../../markup/parse-markdown.ts';
import { h, icon } from '../dom.ts';
import { channelName, findUser, userName, type View } from '../view.ts';
import { drawEmoji } from './emoji-view.ts';
import { writeMoment } from './moment.ts';

/** Draws Discord markdown. */
export function drawMarkdown(text: string, view: View): DocumentFragment {
  const markup = parseMarkdown(text);
  return draw(markup, { view, levels: [...new Set(headingLevels(markup))].sort() });
}

interface Pen {
  readonly view: View;
  /** The levels of heading in the text, highest first. */
  readonly levels: readonly number[];
}

function headingLevels(markup: readonly Markup[]): readonly number[] {
  return markup.flatMap((one) => {
    if (one.kind === 'heading') return [one.level];
    if (one.kind === 'list') return one.items.flatMap(headingLevels);
    return 'children' in one ? headingLevels(one.children) : [];
  });
}

function draw(markup: readonly Markup[], pen: Pen): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const one of markup) fragment.append(drawOne(one, pen));
  return fragment;
}

const tags = { bold: 'strong', italics: 'em', underline: 'u', strike: 's' } as const;

function drawOne(one: Markup, pen: Pen): Node {
  switch (one.kind) {
    case 'text':
      return document.createTextNode(one.text);
    case 'bold':
    case 'italics':
    case 'underline':
    case 'strike':
      return h(tags[one.kind], {}, draw(one.children, pen));
    case 'heading': {
      // The page itself has h1 and h2; a text that begins with `###` still begins with its highest heading.
      const tag = (['h3', 'h4', 'h5'] as const)[pen.levels.indexOf(one.level)] ?? 'h3';
      return h(tag, { class: `h${one.level}` }, draw(one.children, pen));
    }
    case 'subtext':
      return h('small', { class: 'subtext' }, draw(one.children, pen));
    case 'quote':
      return h('blockquote', {}, h('div', {}, draw(one.children, pen)));
    case 'list':
      return drawList(one, pen);
    case 'spoiler':
      return drawSpoiler(one.children, pen);
    case 'code':
      return h('code', {}, one.text);
    case 'code-block':
      return h('pre', {}, h('code', {}, one.text));
    case 'link':
      return link(one.url, draw(one.children, pen));
    case 'time':
      return momentOf(one.seconds, one.style, pen.view);
    case 'everyone':
      return h('span', { class: 'mention' }, one.name);
    case 'emoji':
      return drawEmoji(one.id, one.name, pen.view);
    case 'mention':
      return one.of === 'command' ? drawCommand(one.name, pen.view) : mention(mentionText(one, pen.view));
  }
}

function mention(text: string): HTMLElement {
  return h('span', { class: 'mention' }, text);
}

/** A command that one can click to have it in the box. */
function drawCommand(name: string, view: View): HTMLElement {
  const button = h('button', { class: 'mention', attrs: { type: 'button' } }, `/${name}`);
  button.addEventListener('click', () => {
    if (!view.begin(name)) view.announce(`There is no command /${name} here.`);
  });
  return button;
}

/** A link to another site: it opens in a tab of its own and tells that site nothing. */
export function link(url: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  return h(
    'a',
    { attrs: { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, title: url },
    ...children,
  );
}

/** The name of what is mentioned, with its mark. */
export function mentionText(one: Extract<Markup, { kind: 'mention' }>, view: View): string {
  if (one.of === 'command') return `/${one.name}`;
  if (one.of === 'role') return '@role';
  if (one.of === 'guide') return `#${one.id}`;
  if (one.of === 'channel') return `#${channelName(view, one.id) ?? 'unknown'}`;
  const user = findUser(view, one.id);
  return `@${user === undefined ? 'unknown-user' : userName(user)}`;
}

function drawList(list: Extract<Markup, { kind: 'list' }>, pen: Pen): HTMLElement {
  const items = list.items.map((item) => h('li', {}, draw(item, pen)));
  return list.start === undefined
    ? h('ul', {}, ...items)
    : h('ol', { attrs: { start: list.start } }, ...items);
}

function drawSpoiler(children: readonly Markup[], pen: Pen): HTMLElement {
  const inside = h('span', { class: 'inside', attrs: { inert: true } }, draw(children, pen));
  const spoiler = h(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, attrs: { 'aria-label': 'Spoiler, show it' } },
    inside,
  );
  const reveal = () => {
    spoiler.classList.add('shown');
    inside.removeAttribute('inert');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  spoiler.addEventListener('click', reveal);
  spoiler.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    reveal();
  });
  return spoiler;
}

function momentOf(seconds: number, style: string, view: View): HTMLElement {
  const time = h('time', { class: 'moment', title: writeMoment(seconds, 'F', view.reader()) });
  time.dateTime = new Date(seconds * 1000).toISOString();
  time.dataset.style = style;
  time.textContent = writeMoment(seconds, style, view.reader());
  return time;
}

/** A label with an arrow that says it leaves the page. */
export function outward(label: string): readonly (Node | string)[] {
  return [label, icon('outside')];
}
