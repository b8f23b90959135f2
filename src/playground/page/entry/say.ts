import type { Result } from '../../to-page.ts';
import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import type { View } from '../view.ts';
import type { Unsent } from './kept-unsent.ts';
import type { UnsentNotes } from './unsent-notes.ts';

/** A plain message on its way, or its new text. */
export type Saying = Extract<Unsent['action'], { do: 'say' | 'edit' }>;

/** Milliseconds a message may take before the page says that it is on its way, and before it takes it for lost. */
const patience = { quiet: 200, most: 10_000 };

const unheardOf: Result = { kind: 'failed', detail: 'The playground does not answer.' };

/** Says something in the channel; what could not be sent stays there, to be sent again. */
export async function say(saying: Saying, view: View, list: MessageList, unsent: UnsentNotes): Promise<void> {
  if (saying.do === 'say') list.scrollToEnd();
  const typed = saying.text;
  const sent = view.act(saying);
  let arrived: (() => void) | undefined;
  const timer = setTimeout(() => {
    arrived = unsent.sending({ action: saying, typed, detail: 'Sending…' }, view);
  }, patience.quiet);
  const result = await Promise.race([sent, after(patience.most, unheardOf)]);
  clearTimeout(timer);
  arrived?.();
  if (result.kind === 'failed') {
    const putAway = unsent.add({ action: saying, typed, detail: result.detail }, view);
    // What was taken for lost may arrive after all.
    if ((await sent).kind !== 'failed') putAway();
    return;
  }
  if (saying.do === 'say' && unsent.isHere(view)) tellUnheard(saying, view, list);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
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
