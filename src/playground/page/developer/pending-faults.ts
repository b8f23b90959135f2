import type { PendingFault } from '../../to-page.ts';
import { h } from '../dom.ts';

/** The list of faults that have not struck yet. */
export interface PendingFaults {
  readonly element: HTMLElement;
  /** Draws the list anew; nothing is seen of an empty one. */
  show(pending: readonly PendingFault[]): void;
}

const statuses: Readonly<Record<PendingFault['fault'], number>> = { limit: 429, break: 500, refuse: 403 };

/** Builds the list, empty. */
export function createPendingFaults(): PendingFaults {
  const element = h('ul', {
    class: 'pending-faults',
    hidden: true,
    // Some browsers take a list without bullets for no list.
    role: 'list',
    attrs: { 'aria-label': 'Faults still to strike' },
  });
  return {
    element,
    show(pending) {
      element.hidden = pending.length === 0;
      element.replaceChildren(
        ...pending.map(({ fault, left }) =>
          h('li', {}, `${statuses[fault]} still to come ${left === 1 ? 'once' : `${left} times`}`),
        ),
      );
    },
  };
}
