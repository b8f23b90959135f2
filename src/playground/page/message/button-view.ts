import type { APIButtonComponent, APIMessage } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawEmoji } from '../markup/emoji-view.ts';
import { link, outward } from '../markup/markup-view.ts';
import type { View } from '../view.ts';
import { useComponent } from './use-component.ts';

const styles: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** Draws a button of a message; clicking asks the bot. */
export function drawButton(button: APIButtonComponent, message: APIMessage, view: View): HTMLElement {
  if (button.style === 6)
    return h('button', { class: 'button secondary', attrs: { disabled: true } }, 'Shop');
  const label = `${button.emoji?.id ? '' : (button.emoji?.name ?? '')} ${button.label ?? ''}`.trim();
  if (button.style === 5) {
    if (!URL.canParse(button.url) || !/^(https?|discord):/.test(button.url)) {
      return h('button', { class: 'button secondary', attrs: { disabled: true } }, label);
    }
    const anchor = link(button.url, ...outward(label));
    anchor.className = 'button secondary';
    return anchor;
  }
  const { custom_id: customId } = button;
  const made = button.emoji?.id ? drawEmoji(button.emoji.id, button.emoji.name ?? 'emoji', view) : false;
  const drawn = h(
    'button',
    {
      class: `button ${styles[button.style] ?? 'secondary'}`,
      attrs: { type: 'button', disabled: button.disabled === true, 'data-custom-id': customId },
    },
    h(
      'span',
      { class: 'label' },
      made,
      made && label !== '' && ' ',
      label === '' && !made ? 'Button' : label,
    ),
  );
  drawn.addEventListener('click', () => {
    void useComponent(drawn, { do: 'click', messageId: message.id, customId }, view);
  });
  return drawn;
}
