import { h } from '../dom.ts';
import type { Field } from './draft.ts';

interface FieldActs {
  /** The text changed. */
  typed(input: HTMLInputElement): void;
  focused(input: HTMLInputElement): void;
  left(): void;
  key(event: KeyboardEvent, input: HTMLInputElement): void;
}

const shared = {
  type: 'text',
  'aria-expanded': 'false',
  'aria-controls': 'suggestions',
  'aria-autocomplete': 'list',
  autocomplete: 'off',
  spellcheck: 'false',
} as const;

/** Draws an option as a field of the command line. */
export function drawField({ option, text }: Field, acts: FieldActs): HTMLElement {
  const required = option.required === true;
  const input = h('input', {
    role: 'combobox',
    attrs: {
      ...shared,
      'data-option': option.name,
      'aria-label': option.name,
      'aria-required': required && 'true',
      'aria-describedby': 'hint',
      inputmode: option.type === 4 ? 'numeric' : option.type === 10 ? 'decimal' : undefined,
    },
  });
  input.value = text;
  widen(input);
  input.addEventListener('input', () => widen(input));
  listen(input, acts);
  return h('label', { class: 'field' }, h('span', { class: 'field-name' }, option.name), input);
}

/** Draws the end of the line, where one of the `open` optional options can be chosen. */
export function drawTail(open: number, acts: FieldActs): HTMLElement {
  const input = h('input', {
    class: 'tail',
    role: 'combobox',
    attrs: {
      ...shared,
      placeholder: open > 0 ? `+${open} optional` : '',
      'aria-label': open > 0 ? `Add one of ${open} optional options` : 'No options, press Enter to send',
    },
  });
  listen(input, acts);
  return input;
}

function listen(input: HTMLInputElement, acts: FieldActs): void {
  input.addEventListener('input', () => acts.typed(input));
  input.addEventListener('focus', () => acts.focused(input));
  input.addEventListener('blur', () => acts.left());
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) acts.key(event, input);
  });
}

/** A field is as wide as its text. */
function widen(input: HTMLInputElement): void {
  input.style.setProperty('--letters', String(Math.min(Math.max(input.value.length + 1, 4), 60)));
}
