import { h, icon } from '../dom.ts';
import { drawOption, type SelectOption } from './select-option.ts';

export interface SelectSettings {
  readonly options: readonly SelectOption[];
  readonly placeholder: string;
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly label?: string;
  /** Told the values when the member has chosen: at once for one, when the list closes for several. */
  readonly chosen: (values: readonly string[]) => void;
}

export interface SelectMenu {
  readonly element: HTMLElement;
  readonly control: HTMLButtonElement;
  values(): readonly string[];
}

let count = 0;

/** A select menu as Discord draws it: a combobox that opens a list, worked by mouse or keys. */
export function selectMenu(settings: SelectSettings): SelectMenu {
  count += 1;
  const listId = `select-${count}`;
  const { options, least, most } = settings;
  let picked = new Set(options.filter(({ selected }) => selected).map(({ value }) => value));
  let before = [...picked];
  let active = 0;

  const text = h('span', { class: 'value' });
  const control = h(
    'button',
    {
      class: 'select-control',
      role: 'combobox',
      attrs: {
        type: 'button',
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
        'aria-controls': listId,
        'aria-label': settings.label ?? settings.placeholder,
        disabled: settings.disabled,
      },
    },
    text,
    icon('down'),
  );
  const lines = options.map((option, index) => {
    const line = drawOption(option, `${listId}-${index}`, () => choose(index));
    line.addEventListener('pointermove', () => {
      if (active === index) return;
      active = index;
      draw();
    });
    return line;
  });
  const list = h(
    'div',
    {
      class: 'select-list',
      role: 'listbox',
      id: listId,
      hidden: true,
      attrs: {
        'aria-label': settings.label ?? settings.placeholder,
        'aria-multiselectable': most > 1 && 'true',
      },
    },
    ...lines,
  );
  const element = h('div', { class: 'select' }, control, list);

  function draw(): void {
    const names = options.filter(({ value }) => picked.has(value)).map(({ label }) => label);
    text.textContent = names.length > 0 ? names.join(', ') : settings.placeholder;
    text.classList.toggle('empty', names.length === 0);
    lines.forEach((line, index) => {
      line.setAttribute('aria-selected', String(picked.has(options[index]?.value ?? '')));
      line.classList.toggle('active', index === active);
    });
    control.setAttribute('aria-activedescendant', list.hidden ? '' : `${listId}-${active}`);
    if (list.hidden) control.removeAttribute('aria-activedescendant');
    else lines[active]?.scrollIntoView({ block: 'nearest' });
  }

  function open(): void {
    before = [...picked];
    active = Math.max(
      0,
      options.findIndex(({ value }) => picked.has(value)),
    );
    list.hidden = false;
    control.setAttribute('aria-expanded', 'true');
    draw();
    list.scrollIntoView({ block: 'nearest' });
  }

  function close(chosen = false): void {
    if (list.hidden) return;
    list.hidden = true;
    control.setAttribute('aria-expanded', 'false');
    if (most > 1 && picked.size < least) picked = new Set(before);
    const values = [...picked];
    const changed =
      chosen || values.length !== before.length || values.some((value) => !before.includes(value));
    draw();
    if (changed) settings.chosen(values);
  }

  function choose(index: number): void {
    const value = options[index]?.value;
    if (value === undefined) return;
    active = index;
    if (most === 1) {
      if (picked.has(value) && least === 0) picked.clear();
      else picked = new Set([value]);
      // The same choice again is an answer too.
      close(true);
      return;
    }
    if (picked.has(value)) picked.delete(value);
    else if (picked.size < most) picked.add(value);
    draw();
  }

  control.addEventListener('click', () => {
    // Not every browser gives a clicked button the focus, and losing it is what closes the list.
    control.focus();
    if (list.hidden) open();
    else close();
  });
  control.addEventListener('blur', () => close());
  control.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (list.hidden) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      open();
    } else if (to !== undefined) {
      active = to;
      draw();
    } else if (event.key === 'Enter' || event.key === ' ') choose(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  draw();
  return { element, control, values: () => [...picked] };
}
