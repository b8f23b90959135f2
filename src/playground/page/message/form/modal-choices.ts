import type {
  APICheckboxComponent,
  APICheckboxGroupComponent,
  APIRadioGroupComponent,
} from 'discord-api-types/v10';
import { h } from '../../dom.ts';
import type { ModalControl } from './modal-control.ts';
import { requiredStar } from './required-star.ts';

/** Draws a group of radio buttons (21) or checkboxes (22) of a form under its label. */
export function groupControl(
  group: APIRadioGroupComponent | APICheckboxGroupComponent,
  label: string,
  description: string | undefined,
): ModalControl {
  const one = group.type === 21;
  const required = group.required !== false;
  const least = required ? (one ? 1 : (group.min_values ?? 1)) : 0;
  const most = one ? 1 : (group.max_values ?? group.options.length);
  const id = `modal-field-${group.custom_id}`;
  const boxes = group.options.map((option) => {
    const box = h('input', {
      attrs: { type: one ? 'radio' : 'checkbox', name: id, value: option.value },
    });
    box.checked = option.default === true;
    return { box, line: drawChoice(box, option.label, option.description) };
  });
  const more = h('span', { class: 'detail', id: `${id}-more` }, description ?? '');
  const element = h(
    'fieldset',
    { class: 'modal-field', attrs: { 'aria-describedby': `${id}-more` } },
    h('legend', {}, label, required && requiredStar()),
    ...boxes.map(({ line }) => line),
    more,
  );
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  return {
    customId: group.custom_id,
    element,
    value: chosen,
    focus: () => (boxes.find(({ box }) => box.checked) ?? boxes[0])?.box.focus(),
    check() {
      const { length } = chosen();
      const wrong = length < least ? `Choose at least ${least}.` : length > most && `Choose at most ${most}.`;
      more.textContent = wrong === false ? (description ?? '') : wrong;
      more.classList.toggle('problem', wrong !== false);
      return wrong === false;
    },
  };
}

/** Draws a single checkbox (23); its value is `['true']` or nothing. */
export function checkboxControl(
  checkbox: APICheckboxComponent,
  label: string,
  description: string | undefined,
): ModalControl {
  const box = h('input', { attrs: { type: 'checkbox' } });
  box.checked = checkbox.default === true;
  return {
    customId: checkbox.custom_id,
    element: h('div', { class: 'modal-field' }, drawChoice(box, label, description)),
    value: () => (box.checked ? ['true'] : []),
    focus: () => box.focus(),
    check: () => true,
  };
}

function drawChoice(box: HTMLInputElement, label: string, description: string | undefined): HTMLElement {
  return h(
    'label',
    { class: 'modal-choice' },
    box,
    h(
      'span',
      { class: 'names' },
      h('span', {}, label),
      description !== undefined && h('span', { class: 'detail' }, description),
    ),
  );
}
