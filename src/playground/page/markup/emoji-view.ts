import { h } from '../dom.ts';
import type { View } from '../view.ts';

/** The picture of an emoji that somebody made; its name where it is not of here. */
export function drawEmoji(id: string, name: string, { world }: View): HTMLElement {
  const known = world.emojis.find((emoji) => emoji.id === id);
  const written = `:${known?.name ?? name}:`;
  if (known === undefined) return h('span', { class: 'emoji', title: written }, written);
  return h('img', { class: 'emoji', title: written, attrs: { src: known.url, alt: written } });
}

/** What a reader is told of a reaction: an emoji of Unicode as it is, one that somebody made by its name. */
export function emojiName(emoji: string, { world }: View): string {
  const known = world.emojis.find(({ id }) => id === emoji);
  return known === undefined ? emoji : `:${known.name}:`;
}
