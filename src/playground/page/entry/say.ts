import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import type { View } from '../view.ts';

/** A plain message on its way. */
export interface Saying {
  readonly text: string;
  readonly replyTo?: string;
}

/** Says something in the channel; what could not be sent stays there, to be sent again. */
export async function say(saying: Saying, view: View, list: MessageList): Promise<void> {
  list.scrollToEnd();
  const result = await view.act({ do: 'say', ...saying });
  if (result.kind !== 'failed') {
    tellUnheard(saying, view, list);
    return;
  }
  const note = drawNote(
    { label: `Not sent: ${saying.text}`, author: view.me.user, classes: 'unsent' },
    h('div', { class: 'text' }, drawMarkdown(saying.text, view)),
    h('div', { class: 'interaction-failed' }, `Not sent. ${result.detail}`),
    drawNoteFoot({
      Retry: () => {
        away();
        void say(saying, view, list);
      },
      'Dismiss message': () => away(),
    }),
  );
  const away = list.note(note);
  list.scrollToEnd();
  view.announce(`Not sent. ${result.detail}`);
}

const told = 'playground-told-unheard';

/** Says once what the bot wants to be asked like, when it was not asked that way. */
function tellUnheard({ text, replyTo }: Saying, view: View, list: MessageList): void {
  const { unheard, bot } = view.world;
  const heard = view.inDm || replyTo !== undefined || text.includes(`<@${bot.id}>`);
  if (heard || unheard === undefined || sessionStorage.getItem(told) !== null) return;
  sessionStorage.setItem(told, 'yes');
  const note = drawNote(
    { label: 'The bot did not read this', author: bot },
    h('div', { class: 'text' }, drawMarkdown(unheard, view)),
    drawNoteFoot({ 'Dismiss message': () => away() }),
  );
  const away = list.note(note);
  view.announce(note.textContent ?? '');
}
