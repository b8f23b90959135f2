import type { Action } from '../../from-page.ts';
import { avatar } from '../avatar.ts';
import { h } from '../dom.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import { userName, type View } from '../view.ts';
import { type Draft, draftValues } from './draft.ts';

/** Milliseconds a command may take before the page says that it is on its way. */
const patience = 200;

/** Sends a slash command. */
export function runCommand(draft: Draft, view: View, list: MessageList): void {
  const { command } = draft;
  void send(
    { do: 'slash', command: command.path, options: { ...draftValues(draft) } },
    `/${command.shown}`,
    view,
    list,
  );
}

/** Sends something the bot answers with a message; a note stands in for the answer while it waits, and if it fails. */
export async function send(action: Action, label: string, view: View, list: MessageList): Promise<void> {
  const { bot } = view.world;
  const text = h('div', { class: 'text subtle' }, 'Sending command…');
  const above = h(
    'div',
    { class: 'above' },
    avatar(view.me.user, 'small'),
    h('b', {}, userName(view.me.user)),
    ' used ',
    h('span', { class: 'command' }, label),
  );
  // Discord's note looks like the bot's before it has an account to look at.
  const note = drawNote({ label: `${label}, sending`, author: { ...bot, bot: true }, above }, text);
  let remove: (() => void) | undefined;
  const timer = setTimeout(() => {
    remove = list.note(note);
  }, patience);
  const failure = view.show(await view.act(action));
  clearTimeout(timer);
  if (failure === undefined) {
    remove?.();
    return;
  }
  remove ??= list.note(note);
  const away = remove;
  note.setAttribute('aria-label', `${label}: ${failure}`);
  text.className = 'text interaction-failed';
  text.textContent = failure;
  const retry = () => {
    away();
    void send(action, label, view, list);
  };
  text.after(drawNoteFoot({ Retry: retry, 'Dismiss message': away }));
  list.scrollToEnd();
  view.announce(`${label}: ${failure}`);
}
