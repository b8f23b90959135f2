import type { APIMessage } from 'discord-api-types/v10';
import { h, icon } from '../dom.ts';
import { userName } from '../view.ts';

/** What the text in the box becomes, where that is no message by itself: an answer to that one, or its new text. */
export interface Aim {
  readonly as: 'reply' | 'edit';
  readonly message: APIMessage;
}

/** The line over the box that says so, and takes it back. */
export interface AimLine {
  readonly element: HTMLElement;
  readonly aim: Aim | undefined;
  take(aim: Aim | undefined): void;
}

/** Builds it, hidden; `undo` is told when the member wants neither. */
export function createAimLine(undo: () => void): AimLine {
  const element = h('div', { class: 'replying', hidden: true });
  let taken: Aim | undefined;
  return {
    element,
    get aim() {
      return taken;
    },
    take(aim) {
      taken = aim;
      element.hidden = aim === undefined;
      if (aim === undefined) return;
      const label = aim.as === 'edit' ? 'Do not edit' : 'Do not reply';
      const close = h('button', { attrs: { type: 'button', 'aria-label': label } }, icon('close'));
      close.addEventListener('click', undo);
      const author = h('b', {}, userName(aim.message.author));
      const what = aim.as === 'edit' ? ['Editing your message'] : ['Replying to ', author];
      element.replaceChildren(h('span', {}, ...what), close);
    },
  };
}
