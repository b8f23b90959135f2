import type { Action } from '../../from-page.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';

/**
 * Sends what a member does to a component of a message: the component shows that it waits, the others of the message
 * wait with it, and a failure stands under the message.
 */
export async function useComponent(component: HTMLElement, action: Action, view: View): Promise<void> {
  const message = component.closest('.message');
  if (message === null || message.classList.contains('waiting')) return;
  message.querySelector('.interaction-failed')?.remove();
  message.classList.add('waiting');
  component.setAttribute('aria-busy', 'true');
  const failure = view.show(await view.act(action));
  component.removeAttribute('aria-busy');
  message.classList.remove('waiting');
  if (failure === undefined || !message.isConnected) return;
  const text = failure === 'The application did not respond' ? 'This interaction failed' : failure;
  const note = h('p', { class: 'interaction-failed' }, text);
  message.querySelector('.body')?.append(note);
  note.scrollIntoView({ block: 'nearest' });
  view.announce(text);
}
