import { h, icon } from '../dom.ts';
import type { MessageList } from './message-list.ts';

/** The bar with which one finds a text among the messages on the page. */
export interface Search {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
}

/** Builds it, hidden; `closed` is told when it goes away. */
export function createSearch(list: Pick<MessageList, 'matching' | 'reveal'>, closed: () => void): Search {
  const input = h('input', {
    attrs: { type: 'search', 'aria-label': 'Search this channel', placeholder: 'Search' },
  });
  const count = h('output', { class: 'subtle' });
  const older = button('Older', 'up', () => step(1));
  const newer = button('Newer', 'down', () => step(-1));
  const element = h(
    'div',
    { class: 'search', role: 'search', hidden: true },
    input,
    count,
    older,
    newer,
    button('Close the search', 'close', () => close()),
  );
  /** Ids of what was found, newest first, and which of them is shown. */
  let found: readonly string[] = [];
  let at = 0;

  function show(): void {
    const none = input.value.trim() === '' ? '' : 'Nothing found';
    count.textContent = found.length === 0 ? none : `${at + 1} of ${found.length}`;
    older.disabled = newer.disabled = found.length < 2;
    list.reveal(found[at]);
  }

  function look(): void {
    found = list.matching(input.value);
    at = 0;
    show();
  }

  function step(by: number): void {
    if (found.length === 0) return;
    at = (at + by + found.length) % found.length;
    show();
  }

  function close(): void {
    if (element.hidden) return;
    element.hidden = true;
    input.value = '';
    look();
    closed();
  }

  input.addEventListener('input', look);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  return {
    element,
    close,
    open() {
      element.hidden = false;
      input.focus();
    },
  };
}

function button(label: string, shape: Parameters<typeof icon>[0], act: () => void): HTMLButtonElement {
  const element = h(
    'button',
    { class: 'round', title: label, attrs: { type: 'button', 'aria-label': label } },
    icon(shape),
  );
  element.addEventListener('click', act);
  return element;
}
