import { avatar } from '../avatar.ts';
import { h } from '../dom.ts';
import { drawNote } from '../message/note-view.ts';
import { userName, type View } from '../view.ts';

interface CommandNote {
  /** Said of it to who cannot see it. */
  readonly label: string;
  /** The command as it was typed. */
  readonly typed: string;
}

/** Draws what stands in the place of a command's answer. */
export function drawCommandNote(
  { label, typed }: CommandNote,
  { world, me }: View,
  ...content: readonly Node[]
): HTMLElement {
  const above = h(
    'div',
    { class: 'above' },
    avatar(me.user, 'small'),
    h('b', {}, userName(me.user)),
    ' used ',
    h('span', { class: 'command' }, typed),
  );
  // Discord's note looks like the bot's before it has an account to look at.
  return drawNote({ label, author: { ...world.bot, bot: true }, above }, ...content);
}
