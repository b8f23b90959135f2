import type { APIMessage } from 'discord-api-types/v10';
import type { ForumView } from '../../to-page.ts';
import { h, icon } from '../dom.ts';
import { tellTooLong } from '../entry/too-long.ts';
import { messageText } from '../message/message-text.ts';
import type { View } from '../view.ts';

/** Characters Discord takes for a name, and what is offered of a message's text. */
const NAME = { most: 100, offered: 40 };

/** What is opened: a thread on a message, or a post in the forum that is looked at. */
type Opening = { readonly message: APIMessage } | { readonly forum: ForumView };

/** Asks for what a thread or post needs, and goes there once it is open. */
export function openThreadForm(view: View, opening: Opening): void {
  const title = 'forum' in opening ? 'New post' : 'Create thread';
  const name = h('input', {
    id: 'thread-name',
    attrs: { type: 'text', maxlength: NAME.most, required: true },
  });
  if ('message' in opening) name.value = messageText(opening.message, view, NAME.offered);
  const text = h('textarea', { id: 'thread-text', attrs: { rows: 4, required: true } });
  const tags = ('forum' in opening ? opening.forum.tags : []).map((tag) => ({ tag, box: tick(tag) }));
  const problem = h('p', { class: 'problem', role: 'alert' });
  const button = (label: string, kind: string, type: 'button' | 'submit') =>
    h('button', { class: `button ${kind}`, attrs: { type } }, label);
  const cancel = button('Cancel', 'secondary', 'button');
  const close = h(
    'button',
    { class: 'close', attrs: { type: 'button', 'aria-label': 'Close' } },
    icon('close'),
  );
  const form = h(
    'form',
    {},
    h(
      'div',
      { class: 'fields' },
      field('thread-name', 'forum' in opening ? 'Title' : 'Thread name', name),
      'forum' in opening && field('thread-text', 'Message', text),
      tags.length > 0 &&
        h(
          'fieldset',
          { class: 'modal-field' },
          h('legend', {}, 'Tags'),
          ...tags.map(({ tag, box }) => h('label', { class: 'modal-choice' }, box, tag)),
        ),
    ),
    problem,
    h('div', { class: 'modal-foot' }, cancel, button(title, 'primary', 'submit')),
  );
  const dialog = h(
    'dialog',
    { class: 'modal', attrs: { 'aria-labelledby': 'thread-title' } },
    h('div', { class: 'modal-head' }, h('h2', { id: 'thread-title' }, title), close),
    form,
  );
  for (const away of [close, cancel]) away.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = tellTooLong(text.value);
    if (problem.textContent !== '') return;
    const chosen = tags.filter(({ box }) => box.checked).map(({ tag }) => tag);
    const failure = view.show(
      await ('forum' in opening
        ? view.act({ do: 'post', name: name.value, text: text.value, tags: chosen })
        : view.act({ do: 'thread', name: name.value, messageId: opening.message.id })),
    );
    if (failure === undefined) dialog.close();
    else problem.textContent = failure;
  });
  document.body.append(dialog);
  dialog.showModal();
  name.select();
}

function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return h('div', { class: 'modal-field' }, h('label', { attrs: { for: id } }, label), control);
}

function tick(tag: string): HTMLInputElement {
  return h('input', { attrs: { type: 'checkbox', value: tag } });
}
