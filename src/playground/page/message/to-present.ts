import { h, icon } from '../dom.ts';

/** The button over the foot of a list that one has scrolled away from. */
export interface ToPresent {
  readonly element: HTMLElement;
  /** Whether it shows, and how many messages came meanwhile. */
  show(isAway: boolean, unseen: number): void;
}

/** Builds it; `go` takes the reader to the newest message. */
export function createToPresent(go: () => void): ToPresent {
  const label = h('span');
  const button = h(
    'button',
    { class: 'to-present', hidden: true, attrs: { type: 'button' } },
    label,
    icon('down'),
  );
  button.addEventListener('click', go);
  return {
    element: h('div', { class: 'below' }, button),
    show(isAway, unseen) {
      button.hidden = !isAway;
      const text = unseen === 1 ? '1 new message' : `${unseen} new messages`;
      label.textContent = unseen === 0 ? 'Jump to present' : text;
    },
  };
}
