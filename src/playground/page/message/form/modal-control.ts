import type {
  APIComponentInLabel,
  APIFileUploadComponent,
  APISelectMenuComponent,
  APITextInputComponent,
} from 'discord-api-types/v10';
import { h } from '../../dom.ts';
import { tellTooLong } from '../../entry/too-long.ts';
import type { View } from '../../view.ts';
import { selectOptions } from '../message-select.ts';
import { selectMenu } from '../select-menu.ts';
import { checkboxControl, groupControl } from './modal-choices.ts';
import { requiredStar } from './required-star.ts';

/** One field of a form. */
export interface ModalControl {
  readonly customId: string;
  readonly element: HTMLElement;
  value(): string | string[];
  /** Shows what is wrong, if anything is; true when the field can be sent. */
  check(): boolean;
  focus(): void;
}

/** Draws a field of a form with its label. */
export function drawModalControl(
  component: APIComponentInLabel,
  label: string,
  description: string | undefined,
  view: View,
): ModalControl {
  switch (component.type) {
    case 4:
      return textControl(component, label, description);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectControl(component, label, description, view);
    case 21:
    case 22:
      return groupControl(component, label, description);
    case 23:
      return checkboxControl(component, label, description);
    default:
      return fileControl(component, label);
  }
}

/** Says in place of a file field that this page has none; a form that needs a file cannot be sent. */
function fileControl(component: APIFileUploadComponent, label: string): ModalControl {
  const required = component.required !== false;
  const note = h('span', { class: 'detail' }, 'Files cannot be sent from this page.');
  return {
    customId: component.custom_id,
    element: h(
      'div',
      { class: 'modal-field' },
      h('span', { class: 'modal-label' }, label, required && requiredStar()),
      note,
    ),
    value: () => [],
    focus: () => {},
    check() {
      note.classList.toggle('problem', required);
      return !required;
    },
  };
}

function textControl(
  input: APITextInputComponent,
  label: string,
  description: string | undefined,
): ModalControl {
  const id = `modal-field-${input.custom_id}`;
  const required = input.required !== false;
  const attrs = {
    placeholder: input.placeholder,
    'aria-required': required && 'true',
    'aria-describedby': `${id}-more`,
  };
  const field =
    input.style === 2
      ? h('textarea', { id, attrs: { ...attrs, rows: 4 } })
      : h('input', { id, attrs: { ...attrs, type: 'text' } });
  field.value = input.value ?? '';
  const more = h('span', { class: 'detail', id: `${id}-more` }, description ?? '');
  const least = input.min_length ?? 0;
  const tooLong = () => tellTooLong(field.value, input.max_length ?? 4000);
  function check(): boolean {
    const { length } = field.value;
    const tooShort = length > 0 && length < least ? `Write at least ${least} characters.` : tooLong();
    const wrong = length === 0 && required ? 'This field is required.' : tooShort;
    field.setAttribute('aria-invalid', String(wrong !== ''));
    more.textContent = wrong || (description ?? '');
    more.classList.toggle('problem', wrong !== '');
    return wrong === '';
  }
  field.addEventListener('input', () => {
    if (tooLong() !== '' || field.ariaInvalid === 'true') check();
  });
  return {
    customId: input.custom_id,
    element: h('div', { class: 'modal-field' }, labelFor(id, label, required), field, more),
    value: () => field.value,
    focus: () => field.focus(),
    check,
  };
}

function selectControl(
  select: APISelectMenuComponent,
  label: string,
  description: string | undefined,
  view: View,
): ModalControl {
  const required = select.required !== false;
  const more = h('span', { class: 'detail' }, description ?? '');
  const least = required ? (select.min_values ?? 1) : 0;
  const menu = selectMenu({
    options: selectOptions(select, view),
    placeholder: select.placeholder ?? 'Make a selection',
    least,
    most: select.max_values ?? 1,
    disabled: select.disabled === true,
    label,
    chosen: () => more.classList.remove('problem'),
  });
  menu.control.id = `modal-field-${select.custom_id}`;
  return {
    customId: select.custom_id,
    element: h(
      'div',
      { class: 'modal-field' },
      labelFor(menu.control.id, label, required),
      menu.element,
      more,
    ),
    value: () => [...menu.values()],
    focus: () => menu.control.focus(),
    check() {
      const wrong = menu.values().length < least;
      more.textContent = wrong ? `Choose at least ${least}.` : (description ?? '');
      more.classList.toggle('problem', wrong);
      return !wrong;
    },
  };
}

function labelFor(id: string, text: string, required: boolean): HTMLElement {
  return h('label', { attrs: { for: id } }, text, required && requiredStar());
}
