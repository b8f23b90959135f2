import { h, icon } from '../dom.ts';

/** One line of a select menu. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly selected: boolean;
}

/** Draws the line; `choose` is called when it is clicked, and the focus stays where it was. */
export function drawOption(option: SelectOption, id: string, choose: () => void): HTMLElement {
  const line = h(
    'div',
    { class: 'option', role: 'option', id, attrs: { 'aria-selected': 'false' } },
    h(
      'span',
      { class: 'names' },
      h('span', { class: 'name' }, option.label),
      option.description !== undefined && h('span', { class: 'detail' }, option.description),
    ),
    icon('check'),
  );
  line.addEventListener('pointerdown', (event) => event.preventDefault());
  line.addEventListener('click', choose);
  return line;
}
