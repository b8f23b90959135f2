import { h } from '../dom.ts';

/** One line of the list over the input. */
export interface Suggestion {
  readonly label: string;
  /** Beside the label, less loud. */
  readonly aside?: string;
  /** Under the label. */
  readonly detail?: string;
  readonly mark?: Node;
  pick(): void;
}

interface Shown {
  readonly items: readonly Suggestion[];
  readonly heading?: string;
  /** Stands instead of the lines: loading, nothing found. */
  readonly status?: string;
  /** More is on its way: the list keeps the height it had, so that it does not jump with every key. */
  readonly loading?: boolean;
  /** The first line is active at once, so that Enter and Tab take it. */
  readonly first?: boolean;
}

/** The list over the input: the input keeps the focus and points at the active line. */
export interface Suggestions {
  readonly element: HTMLElement;
  readonly open: boolean;
  readonly active: Suggestion | undefined;
  show(input: HTMLElement, shown: Shown): void;
  hide(): void;
  /** Acts on a key for the list: arrows move, Enter and Tab pick the active line, Escape closes; true when it did. */
  key(event: KeyboardEvent): boolean;
}

/** Builds the list, closed. `announce` says how many lines there are. */
export function createSuggestions(announce: (text: string) => void): Suggestions {
  const heading = h('div', { class: 'suggestions-heading' });
  const status = h('div', { class: 'suggestions-status' });
  const list = h('div', { role: 'listbox', id: 'suggestions', attrs: { 'aria-label': 'Suggestions' } });
  const element = h('div', { class: 'suggestions', hidden: true }, heading, list, status);
  element.addEventListener('pointerdown', (event) => event.preventDefault());
  let items: readonly Suggestion[] = [];
  let input: HTMLElement | undefined;
  let active = -1;
  let height = 0;

  function point(): void {
    [...list.children].forEach((line, index) => {
      line.setAttribute('aria-selected', String(index === active));
      if (index === active) line.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) input?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else input?.removeAttribute('aria-activedescendant');
  }

  function expand(on: boolean): void {
    if (input?.getAttribute('role') === 'combobox') input.setAttribute('aria-expanded', String(on));
  }

  function hide(): void {
    if (!element.hidden) height = element.offsetHeight;
    element.hidden = true;
    items = [];
    active = -1;
    list.replaceChildren();
    input?.removeAttribute('aria-activedescendant');
    expand(false);
  }

  return {
    element,
    hide,
    get open() {
      return items.length > 0;
    },
    get active() {
      return items[active];
    },
    show(owner, shown) {
      if (input !== owner) {
        hide();
        height = 0;
      }
      input = owner;
      element.style.minHeight = shown.loading === true && height > 0 ? `${height}px` : '';
      items = shown.items;
      active = shown.first === true && items.length > 0 ? 0 : -1;
      heading.textContent = shown.heading ?? '';
      heading.hidden = shown.heading === undefined;
      status.textContent = shown.status ?? '';
      status.hidden = shown.status === undefined;
      list.hidden = items.length === 0;
      list.replaceChildren(...items.map(line));
      list.querySelectorAll<HTMLElement>('.suggestion').forEach((drawn, index) => {
        // One line is marked, whichever of mouse and keys moved last.
        drawn.addEventListener('pointermove', () => {
          if (active === index) return;
          active = index;
          point();
        });
      });
      element.hidden = items.length === 0 && shown.heading === undefined && shown.status === undefined;
      list.scrollTop = 0;
      expand(items.length > 0);
      point();
      if (items.length > 0) announce(`${items.length} suggestion${items.length === 1 ? '' : 's'}`);
    },
    key(event) {
      if (items.length === 0) return false;
      if (event.key === 'ArrowDown') active = (active + 1) % items.length;
      else if (event.key === 'ArrowUp') active = active <= 0 ? items.length - 1 : active - 1;
      else if (event.key === 'Escape') {
        hide();
        return true;
      } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
        const picked = items[active];
        picked?.pick();
        return picked !== undefined;
      } else return false;
      point();
      return true;
    },
  };
}

function line(item: Suggestion, index: number): HTMLElement {
  const drawn = h(
    'div',
    { class: 'suggestion', role: 'option', id: `suggestion-${index}`, attrs: { 'aria-selected': 'false' } },
    item.mark,
    h(
      'span',
      { class: 'names' },
      h(
        'span',
        { class: 'name' },
        item.label,
        item.aside !== undefined && h('span', { class: 'aside' }, item.aside),
      ),
      item.detail !== undefined && h('span', { class: 'detail' }, item.detail),
    ),
  );
  drawn.addEventListener('click', () => item.pick());
  return drawn;
}
