type Child = Node | string | undefined | false;

interface Props {
  readonly class?: string;
  readonly id?: string;
  readonly role?: string;
  readonly title?: string;
  readonly tabindex?: number;
  readonly hidden?: boolean;
  /** Attributes under their HTML names; undefined and false leave them out, true writes an empty one. */
  readonly attrs?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly on?: { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };
}

/** Builds an element. Text always becomes a text node: nothing a message says is ever read as HTML. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  if (props.hidden === true) element.hidden = true;
  const named = { id: props.id, role: props.role, title: props.title, tabindex: props.tabindex };
  const attributes: Props['attrs'] = { ...named, ...props.attrs };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [name, listener] of Object.entries(props.on ?? {})) {
    // The mapped type above ties each listener to its event; the loop loses the tie.
    element.addEventListener(name, listener as EventListener);
  }
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** Draws one of our own icons, 24 by 24, in the colour of the text around it; readers of the screen skip it. */
export function icon(name: keyof typeof shapes): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 24 24');
  element.setAttribute('aria-hidden', 'true');
  element.classList.add('icon');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[name]);
  element.append(path);
  return element;
}

const shapes = {
  apps: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM16.5 13v7M13 16.5h7',
  reply: 'M10 6 4 12l6 6M4 12h9c4 0 6 2 7 6',
  forward: 'm14 6 6 6-6 6M20 12h-9c-4 0-6 2-7 6',
  outside: 'M9 5H5v14h14v-4M13 4h7v7M20 4l-9 9',
  menu: 'M4 6h16M4 12h16M4 18h16',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  close: 'm6 6 12 12M18 6 6 18',
  eye: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7m10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M15.500 15.500 20 20',
  check: 'm5 12 5 5 9-10',
  file: 'M6 3h8l4 4v14H6zM14 3v5h4',
  send: 'M4 12 20 4l-5 16-4-6z',
  hash: 'M9 4 7 20M17 4l-2 16M4 9h16M3 15h16',
  thread: 'M5 4h14v11h-7l-5 5v-5H5zM9 8h6M9 11h4',
  forum: 'M4 5h12v8H9l-3 3v-3H4zM10 16h4l3 3v-3h3V9h-2',
  slash: 'M15 5 9 19',
  at: 'M16 12a4 4 0 1 0-8 0 4 4 0 0 0 8 0v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
} as const;
