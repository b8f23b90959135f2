import { icon } from './dom.ts';
import { applyTheme, nextTheme } from './theme.ts';

/** The frame around the channel: title, side panes, theme, and what is said aloud. */
export interface Shell {
  readonly room: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly developer: HTMLElement;
  /** `parent` is the channel or forum that a thread stands in. */
  title(place: string, topic: string | null, guild: string, parent?: string): void;
  /** What is wrong with the connection; nothing when all is well. */
  state(text: string): void;
  announce(text: string): void;
  closeSidebar(): void;
  /** The button that opens the search shows whether it is open. */
  searching(isOpen: boolean): void;
}

/** Milliseconds before something is said, so that an answer on the heels of "is thinking" is said alone. */
const announceAfter = 150;

/** Takes hold of the frame that stands in the HTML; the others are told when their button opens or closes something, `onParent` when one leaves a thread. */
export function createShell(
  onParent: () => void,
  onDeveloper: (open: boolean) => void,
  onSearch: (open: boolean) => void,
): Shell {
  const announcer = part('announcer');
  const sidebar = part('sidebar');
  const developer = part('developer');
  const sidebarButton = part('open-sidebar');
  const developerButton = part('open-developer');
  const themeButton = part('theme');
  sidebarButton.append(icon('menu'));
  developerButton.append(icon('code'));
  developerButton.title = 'Developer pane';
  const searchButton = part('open-search');
  searchButton.append(icon('search'));
  searchButton.title = 'Search this channel';
  searchButton.addEventListener('click', () =>
    onSearch(searchButton.getAttribute('aria-expanded') === 'false'),
  );
  part('parent').addEventListener('click', onParent);
  themeButton.append(icon('theme'));
  nameTheme(applyTheme());

  function nameTheme(theme: string): void {
    themeButton.setAttribute('aria-label', `Theme: ${theme}`);
    themeButton.title = `Theme: ${theme}`;
  }

  function openSidebar(open: boolean): void {
    sidebar.classList.toggle('open', open);
    sidebarButton.setAttribute('aria-expanded', String(open));
    if (open) sidebar.querySelector<HTMLElement>('button, select')?.focus();
  }

  themeButton.addEventListener('click', () => nameTheme(nextTheme()));
  sidebarButton.addEventListener('click', () => openSidebar(!sidebar.classList.contains('open')));
  sidebar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !sidebar.classList.contains('open')) return;
    openSidebar(false);
    sidebarButton.focus();
  });
  part('room').addEventListener('pointerdown', () => openSidebar(false));
  developerButton.addEventListener('click', () => {
    developer.hidden = !developer.hidden;
    developerButton.setAttribute('aria-expanded', String(!developer.hidden));
    onDeveloper(!developer.hidden);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    room: part('room'),
    sidebar,
    developer,
    title(place, topic, guild, parent) {
      part('parent').hidden = parent === undefined;
      part('parent').textContent = `#${parent ?? ''}`;
      part('place').textContent = place;
      part('topic').textContent = topic ?? '';
      document.title = `${place} · ${guild}`;
    },
    state(text) {
      if (part('state').textContent !== text) part('state').textContent = text;
    },
    announce(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        announcer.textContent = text;
      }, announceAfter);
    },
    closeSidebar: () => openSidebar(false),
    searching: (isOpen) => searchButton.setAttribute('aria-expanded', String(isOpen)),
  };
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element #${id}.`);
  return found;
}
