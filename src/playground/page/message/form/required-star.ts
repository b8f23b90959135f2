import { h } from '../../dom.ts';

/** Marks the label of a field that has to be filled in; readers of the screen hear it from the field itself. */
export function requiredStar(): HTMLElement {
  return h('span', { class: 'required', attrs: { 'aria-hidden': 'true' } }, ' *');
}
