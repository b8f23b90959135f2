import { h } from './dom.ts';
import { drawMarkdown } from './markup/markup-view.ts';
import { drawNote, drawNoteFoot } from './message/note-view.ts';
import type { View } from './view.ts';

const key = 'playground-greeted';

interface GreetingActs {
  /** Runs a command line. */
  use(line: string): void;
  /** The note was put away. */
  dismissed(): void;
}

/** Draws the note for a first visit, or nothing when there is none or it was put away. */
export function drawGreeting(view: View, { use, dismissed }: GreetingActs): HTMLElement | undefined {
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
  const note = drawNote(
    { label: 'Greeting', author: bot, classes: 'greeting' },
    h('div', { class: 'text' }, drawMarkdown(greeting.text, view)),
    h('div', { class: 'row' }, ...suggestions),
    drawNoteFoot({
      'Dismiss message': () => {
        localStorage.setItem(key, 'yes');
        note.remove();
        dismissed();
      },
    }),
  );
  return note;
}
