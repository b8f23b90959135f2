import type {
  APIComponentInMessageActionRow,
  APIMessage,
  APIMessageTopLevelComponent,
  APISectionComponent,
} from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawMarkdown } from '../markup/markup-view.ts';
import type { View } from '../view.ts';
import { drawButton } from './button-view.ts';
import { drawMedia } from './media-view.ts';
import { drawMessageSelect } from './message-select.ts';

/** Draws the components of a message: layout and content of version 2, or rows under a text. */
export function drawComponents(message: APIMessage, view: View): readonly HTMLElement[] {
  return (message.components ?? []).map((component) => drawOne(component, message, view));
}

function drawOne(component: APIMessageTopLevelComponent, message: APIMessage, view: View): HTMLElement {
  switch (component.type) {
    case 1:
      return h(
        'div',
        { class: 'row' },
        ...component.components.map((one) => drawControl(one, message, view)),
      );
    case 9:
      return drawSection(component, message, view);
    case 10:
      return h('div', { class: 'text' }, drawMarkdown(component.content, view));
    case 12: {
      const pictures = component.items.map(({ media, description }) =>
        drawMedia(media.url, description, view),
      );
      return h(
        'div',
        { class: 'gallery', attrs: { 'data-count': Math.min(pictures.length, 5) } },
        ...pictures,
      );
    }
    case 13: {
      const name = component.name ?? component.file.url.split('/').at(-1) ?? 'file';
      return drawMedia(component.file.url, name, view, 'file');
    }
    case 14:
      return h('hr', {
        class: `separator ${component.spacing === 2 ? 'wide' : ''} ${component.divider === false ? 'bare' : ''}`,
      });
    case 17: {
      const inside = component.components.map((one) => drawOne(one, message, view));
      const container = h('div', { class: 'container' }, ...inside);
      if (component.spoiler === true) hide(container);
      return accent(container, component.accent_color);
    }
    default:
      return h('div', { class: 'unknown' }, 'A component this page does not draw.');
  }
}

function drawSection(section: APISectionComponent, message: APIMessage, view: View): HTMLElement {
  const texts = section.components.map((one) => drawOne(one, message, view));
  const { accessory } = section;
  const beside =
    accessory.type === 2
      ? drawButton(accessory, message, view)
      : drawMedia(accessory.media.url, accessory.description, view, 'thumbnail');
  return h('div', { class: 'section' }, h('div', { class: 'texts' }, ...texts), beside);
}

function drawControl(
  component: APIComponentInMessageActionRow,
  message: APIMessage,
  view: View,
): HTMLElement {
  return component.type === 2
    ? drawButton(component, message, view)
    : drawMessageSelect(component, message, view);
}

/** Gives an element the colour of a container or an embed. */
export function accent(element: HTMLElement, color: number | null | undefined): HTMLElement {
  if (typeof color === 'number') {
    element.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
    element.classList.add('coloured');
  }
  return element;
}

/** Covers an element until it is asked for. */
function hide(element: HTMLElement): void {
  const inside = h('div', { attrs: { inert: true } }, ...element.childNodes);
  const cover = h('button', { class: 'cover', attrs: { type: 'button' } }, 'Spoiler');
  cover.addEventListener('click', () => {
    inside.removeAttribute('inert');
    element.classList.remove('covered');
    cover.remove();
  });
  element.classList.add('covered');
  element.append(inside, cover);
}
