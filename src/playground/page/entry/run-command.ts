import { h } from '../dom.ts';
import type { MessageList } from '../message/message-list.ts';
import type { View } from '../view.ts';
import { writeCommandText } from './command/command-text.ts';
import { type Draft, draftValues } from './command/draft.ts';
import { drawCommandNote } from './command-note.ts';
import type { Unsent } from './kept-unsent.ts';
import type { UnsentNotes } from './unsent-notes.ts';

/** Milliseconds a command may take before the page says that it is on its way. */
const patience = 200;

/** A command to send, and how it was typed. */
type Command = Pick<Unsent, 'action' | 'typed'>;

/** What a slash command is sent as. */
export function commandOf(draft: Draft): Command {
  const options = { ...draftValues(draft) };
  return { action: { do: 'slash', command: draft.command.path, options }, typed: writeCommandText(draft) };
}

/** Sends something the bot answers with a message; a note stands in for the answer while it waits, and if it fails. */
export async function send(
  { action, typed }: Command,
  view: View,
  list: MessageList,
  unsent: UnsentNotes,
): Promise<void> {
  let remove: (() => void) | undefined;
  const timer = setTimeout(() => {
    const text = h('div', { class: 'text subtle' }, 'Sending command…');
    if (unsent.isHere(view))
      remove = list.note(drawCommandNote({ label: `${typed}, sending`, typed }, view, text));
  }, patience);
  const detail = view.show(await view.act(action));
  clearTimeout(timer);
  remove?.();
  if (detail !== undefined) unsent.add({ action, typed, detail }, view);
}
