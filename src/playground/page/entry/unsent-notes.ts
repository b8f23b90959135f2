import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { MessageList } from '../message/message-list.ts';
import { drawNote, drawNoteFoot } from '../message/note-view.ts';
import type { View } from '../view.ts';
import { drawCommandNote } from './command-note.ts';
import type { KeptUnsent, Unsent } from './kept-unsent.ts';

/** What did not get through: it stays where it was written until it does, or until the member puts it away. */
export interface UnsentNotes {
  /** Shows what stayed unsent in the place that is looked at. */
  show(): void;
  /** Keeps it for the place that `from` looked at, and shows it there. */
  add(unsent: Unsent, from: View): void;
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
  const placeOf = ({ me, channelId }: View) => ({ memberId: me.user.id, channelId });

  function draw(unsent: Unsent): void {
    const place = placeOf(view());
    const foot = drawNoteFoot({
      Retry() {
        putAway();
        again(unsent);
      },
      'Dismiss message': () => putAway(),
    });
    const away = list.note(drawUnsent(unsent, view(), foot));
    const putAway = () => {
      away();
      kept.remove(place, unsent);
    };
  }

  const isHere = (from: View) => {
    const [then, now] = [placeOf(from), placeOf(view())];
    return then.memberId === now.memberId && then.channelId === now.channelId;
  };
  return {
    isHere,
    show: () => kept.of(placeOf(view())).forEach(draw),
    add(unsent, from) {
      kept.add(placeOf(from), unsent);
      view().announce(tell(unsent));
      if (!isHere(from)) return;
      draw(unsent);
      list.scrollToEnd();
    },
  };
}

const isText = ({ action }: Unsent) => action.do === 'say' || action.do === 'edit';

function tell(unsent: Unsent): string {
  return isText(unsent) ? `Not sent. ${unsent.detail}` : `${unsent.typed}: ${unsent.detail}`;
}

function drawUnsent(unsent: Unsent, view: View, foot: HTMLElement): HTMLElement {
  const { typed, detail } = unsent;
  if (!isText(unsent)) {
    const text = h('div', { class: 'text interaction-failed' }, detail);
    return drawCommandNote({ label: tell(unsent), typed }, view, text, foot);
  }
  return drawNote(
    { label: `Not sent: ${typed}`, author: view.me.user, classes: 'unsent' },
    h('div', { class: 'text' }, drawMarkdown(typed, view)),
    h('div', { class: 'interaction-failed' }, tell(unsent)),
    foot,
  );
}
