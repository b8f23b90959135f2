import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import type { View } from '../view.ts';
import type { Unsent } from './kept-unsent.ts';
import type { UnsentNotes } from './unsent-notes.ts';

/** A plain message on its way, or its new text. */
export type Saying = Extract<Unsent['action'], { do: 'say' | 'edit' }>;

/** Says something in the channel; what could not be sent stays there, to be sent again. */
export async function say(saying: Saying, view: View, list: MessageList, unsent: UnsentNotes): Promise<void> {
  if (saying.do === 'say') list.scrollToEnd();
  const result = await view.act(saying);
  if (result.kind === 'failed') {
    unsent.add({ action: saying, typed: saying.text, detail: result.detail }, view);
    return;
  }
  if (saying.do === 'say' && unsent.isHere(view)) tellUnheard(saying, view, list);
}

const told = 'playground-told-unheard';

/** Says once what the bot wants to be asked like, when it was not asked that way. */
function tellUnheard({ text, replyTo }: Extract<Saying, { do: 'say' }>, view: View, list: MessageList): void {
  const { unheard, bot } = view.world;
  const heard = view.inDm || replyTo !== undefined || text.includes(`<@${bot.id}>`);
  if (heard || unheard === undefined || sessionStorage.getItem(told) !== null) return;
  sessionStorage.setItem(told, 'yes');
  const note = drawNote(
    { label: 'The bot did not read this', author: bot },
    h('div', { class: 'text' }, drawMarkdown(unheard, view)),
    drawNoteFoot({ 'Dismiss message': () => note.remove() }),
  );
  list.place(note);
  view.announce(note.textContent ?? '');
}
