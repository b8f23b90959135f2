import { avatar } from './avatar.ts';
import { h, icon } from './dom.ts';
import { drawMarkdown } from './markup/markup-view.ts';
import { userName, type View } from './view.ts';

const key = 'playground-greeted';

/** Draws the note for a first visit, or nothing when there is none or it was put away; `use` runs a command line. */
export function drawGreeting(view: View, use: (line: string) => void): HTMLElement | undefined {
  const { greeting, bot } = view.world;
  if (greeting === undefined || localStorage.getItem(key) !== null) return undefined;
  const suggestions = greeting.suggestions.slice(0, 3).map((line) => {
    const button = h('button', { class: 'button secondary', attrs: { type: 'button' } }, line);
    button.addEventListener('click', () => {
      // It has done its work: it stays for now, and does not come back.
      localStorage.setItem(key, 'yes');
      use(line);
    });
    return button;
  });
  const dismiss = h('button', { class: 'link', attrs: { type: 'button' } }, 'Dismiss message');
  const note = h(
    'article',
    { class: 'message private greeting', tabindex: -1, attrs: { 'aria-label': 'Greeting' } },
    h('div', { class: 'gutter' }, avatar(bot)),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'byline' },
        h('span', { class: 'name bot' }, userName(bot)),
        h('span', { class: 'tag' }, 'APP'),
      ),
      h('div', { class: 'text' }, drawMarkdown(greeting.text, view)),
      h('div', { class: 'row' }, ...suggestions),
      h('div', { class: 'only-me' }, icon('eye'), 'Only you can see this · ', dismiss),
    ),
  );
  dismiss.addEventListener('click', () => {
    localStorage.setItem(key, 'yes');
    note.remove();
  });
  return note;
}
