import { h } from '../../dom.ts';
import type { Field, FileValue } from './draft.ts';

interface FieldActs {
  /** The text changed; while the keyboard still composes a word the field must stay. */
  typed(input: HTMLInputElement, isComposing: boolean): void;
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
      'aria-label': option.shown,
      'aria-required': required && 'true',
      'aria-describedby': 'hint',
      inputmode: option.type === 4 ? 'numeric' : option.type === 10 ? 'decimal' : undefined,
    },
  });
  input.value = text;
  widen(input);
  input.addEventListener('input', () => widen(input));
  listen(input, acts);
  return h('label', { class: 'field' }, h('span', { class: 'field-name' }, option.shown), input);
}

/** Bytes of a file that the page sends. */
const MOST = 1_000_000;

/** Draws an option that takes a file; one that is too large counts as none. */
export function drawFile(
  { option, text }: Field,
  chosen: (file: FileValue | undefined) => void,
): HTMLElement {
  const input = h('input', {
    attrs: {
      type: 'file',
      'data-option': option.name,
      'aria-label': text === '' ? option.shown : `${option.shown}: ${text}`,
      'aria-required': option.required === true && 'true',
      'aria-describedby': 'hint',
    },
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file === undefined || file.size > MOST) chosen(undefined);
    else void lettersOf(file).then((base64) => chosen({ name: file.name, type: file.type, base64 }));
  });
  const name = h('span', { class: 'field-name' }, option.shown);
  return h('label', { class: 'field' }, name, text === '' ? '' : h('span', {}, text), input);
}

async function lettersOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

/** Draws the end of the line, where one of the `open` optional options can be chosen, and text that belongs to none stays. */
export function drawTail(open: number, rest: string, acts: FieldActs): HTMLElement {
  const input = h('input', {
    class: 'tail',
    role: 'combobox',
    attrs: {
      ...shared,
      placeholder: open > 0 ? `+${open} optional` : '',
      'aria-label': open > 0 ? `Add one of ${open} optional options` : 'No options, press Enter to send',
      'aria-describedby': 'hint',
    },
  });
  input.value = rest;
  listen(input, acts);
  return input;
}

function listen(input: HTMLInputElement, acts: FieldActs): void {
  input.addEventListener('input', (event) =>
    acts.typed(input, event instanceof InputEvent && event.isComposing),
  );
  input.addEventListener('compositionend', () => acts.typed(input, false));
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
