import { h } from '../dom.ts';

/** Draws a line between messages: a new day, and from where on the member has not seen what follows. */
export function drawDivider(day: string | undefined, isNew: boolean): HTMLElement {
  const label = [day, isNew && 'New'].filter(Boolean).join(', ');
  return h(
    'div',
    { class: isNew ? 'divider unseen-line' : 'divider', role: 'separator', attrs: { 'aria-label': label } },
    day !== undefined && h('span', {}, day),
    isNew && h('span', { class: 'new' }, 'New'),
  );
}
