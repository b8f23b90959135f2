import type { APIUser } from 'discord-api-types/v10';
import { avatar } from '../avatar.ts';
import { h } from '../dom.ts';
import { userName } from '../view.ts';

interface Note {
  /** Said of it to who cannot see it. */
  readonly label: string;
  /** In whose name it stands. */
  readonly author: APIUser;
  /** Besides those of a message that only one member sees. */
  readonly classes?: string;
  readonly above?: HTMLElement;
}

/** Draws something that looks like a message that only this member sees, and that the server knows nothing of. */
export function drawNote({ label, author, classes = '', above }: Note, ...content: readonly Node[]) {
  const bot = author.bot === true;
  return h(
    'article',
    { class: `message private ${classes}`.trim(), tabindex: -1, attrs: { 'aria-label': label } },
    above,
    h('div', { class: 'gutter' }, avatar(author)),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'byline' },
        h('span', { class: bot ? 'name bot' : 'name' }, userName(author)),
        bot && h('span', { class: 'tag' }, 'APP'),
      ),
      ...content,
    ),
  );
}

/** Draws the foot of a note: who sees it, and what takes it away or tries again. */
export function drawNoteFoot(acts: Readonly<Record<string, () => void>>): HTMLElement {
  const links = Object.entries(acts).map(([label, act]) => {
    const link = h('button', { class: 'link', attrs: { type: 'button' } }, label);
    link.addEventListener('click', act);
    return link;
  });
  return h('div', { class: 'only-me' }, 'Only you can see this · ', ...links);
}
