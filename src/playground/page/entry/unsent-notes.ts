import type { APIMessage } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import type { View } from '../view.ts';
import { drawCommandNote } from './command-note.ts';
import type { Place } from './kept-drafts.ts';
import type { KeptUnsent, Unsent } from './kept-unsent.ts';

/** What did not get through: it stays where it was written until it does, or until the member puts it away. */
export interface UnsentNotes {
  /** Shows what stayed unsent in the place that is looked at. */
  show(): void;
  /** Keeps it for the place that `from` looked at, and shows it there; gives a function that takes it away again. */
  add(unsent: Unsent, from: View): () => void;
  /** Shows it in that place while it is on its way; gives a function that takes it away. */
  sending(unsent: Unsent, from: View): () => void;
  /** Of what is there nothing is unsent, although nobody heard that it had arrived. */
  arrived(messages: readonly APIMessage[]): void;
  /** The member looks at the same place as then. */
  isHere(from: View): boolean;
}

/** Builds them; `again` tries once more. */
export function createUnsentNotes(
  kept: KeptUnsent,
  view: () => View,
  list: MessageList,
  again: (unsent: Unsent) => void,
): UnsentNotes {
  /** What takes away those that are shown. */
  const shown = new Map<Unsent, () => void>();
  const placeOf = ({ me, channelId }: View) => ({ memberId: me.user.id, channelId });

  function draw(unsent: Unsent): void {
    const place = placeOf(view());
    const putAway = () => remove(unsent, place);
    const foot = drawNoteFoot({
      Retry() {
        putAway();
        again(unsent);
      },
      'Dismiss message': putAway,
    });
    shown.set(unsent, list.note(drawUnsent(unsent, view(), tell(unsent), foot)));
  }

  function remove(unsent: Unsent, place: Place): void {
    shown.get(unsent)?.();
    shown.delete(unsent);
    kept.remove(place, unsent);
  }

  const isHere = (from: View) => {
    const [then, now] = [placeOf(from), placeOf(view())];
    return then.memberId === now.memberId && then.channelId === now.channelId;
  };
  return {
    isHere,
    arrived(messages) {
      const place = placeOf(view());
      for (const unsent of kept.of(place)) {
        const nonce = unsent.action.do === 'say' ? unsent.action.nonce : undefined;
        if (nonce !== undefined && messages.some((message) => message.nonce === nonce)) remove(unsent, place);
      }
    },
    show: () => kept.of(placeOf(view())).forEach(draw),
    add(unsent, from) {
      kept.add(placeOf(from), unsent);
      view().announce(tell(unsent));
      if (isHere(from)) {
        draw(unsent);
        list.scrollToEnd();
      }
      return () => remove(unsent, placeOf(from));
    },
    sending(unsent, from) {
      if (!isHere(from)) return () => {};
      const away = list.note(drawUnsent(unsent, from, unsent.detail));
      list.scrollToEnd();
      return away;
    },
  };
}

const isText = ({ action }: Unsent) => action.do === 'say' || action.do === 'edit';

function tell(unsent: Unsent): string {
  return isText(unsent) ? `Not sent. ${unsent.detail}` : `${unsent.typed}: ${unsent.detail}`;
}

function drawUnsent(unsent: Unsent, view: View, state: string, foot?: HTMLElement): HTMLElement {
  const { typed, detail } = unsent;
  if (!isText(unsent)) {
    const text = h('div', { class: 'text interaction-failed' }, detail);
    return drawCommandNote({ label: state, typed }, view, text, ...(foot ? [foot] : []));
  }
  const label = foot ? `Not sent: ${typed}` : `${typed}, sending`;
  return drawNote(
    { label, author: view.me.user, classes: 'unsent' },
    h('div', { class: 'text' }, drawMarkdown(typed, view)),
    h('div', { class: foot ? 'interaction-failed' : 'subtle' }, state),
    ...(foot ? [foot] : []),
  );
}
