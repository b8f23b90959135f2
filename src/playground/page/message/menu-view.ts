import { h } from '../dom.ts';

export interface MenuItem {
  readonly label: string;
  run(): void;
}

export interface MenuGroup {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Side by side, for what is only a sign. */
  readonly inARow?: boolean;
}

/** Opens a small menu at a point of the window and gives the focus back to `from` when it closes. */
export function openMenu(
  groups: readonly MenuGroup[],
  at: { x: number; y: number },
  from: HTMLElement | undefined,
): void {
  document.querySelector('.menu')?.remove();
  const buttons: HTMLElement[] = [];
  const menu = h('div', { class: 'menu', role: 'menu', attrs: { 'aria-label': 'Message actions' } });
  for (const group of groups) {
    const items = group.items.map(({ label, run }) => {
      const item = h('button', { role: 'menuitem', tabindex: -1, attrs: { type: 'button' } }, label);
      item.addEventListener('pointermove', () => item.focus());
      item.addEventListener('click', () => {
        close();
        run();
      });
      return item;
    });
    buttons.push(...items);
    menu.append(
      h(
        'div',
        { class: 'menu-group', role: 'group', attrs: { 'aria-label': group.label } },
        h('div', { class: 'menu-heading', attrs: { 'aria-hidden': 'true' } }, group.label),
        group.inARow ? h('div', { class: 'menu-row' }, ...items) : h('div', {}, ...items),
      ),
    );
  }

  function close(): void {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    from?.focus({ preventScroll: true });
  }

  function outside(event: Event): void {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  }

  menu.addEventListener('keydown', (event) => {
    const index = buttons.findIndex((button) => button.matches(':focus'));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', outside, true);
  (document.querySelector('main') ?? document.body).append(menu);
  const { offsetWidth: width, offsetHeight: height } = menu;
  menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
  buttons[0]?.focus();
}
