import { h, icon } from '../dom.ts';
import { link } from '../markup/markup-view.ts';
import type { View } from '../view.ts';

/**
 * Draws a picture or file. What the bot uploaded is shown; an address on another host is only named and linked, since
 * the page asks no other host for anything.
 */
export function drawMedia(
  url: string,
  description: string | null | undefined,
  _view: View,
  kind: 'picture' | 'thumbnail' | 'file' = 'picture',
): HTMLElement {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const name = decodeURIComponent(address?.pathname.split('/').at(-1) ?? url);
  const local = address?.hostname === '127.0.0.1' || address?.hostname === 'localhost';
  if (kind !== 'file' && local && /\.(png|jpe?g|gif|webp|svg|avif)$/i.test(address.pathname)) {
    const picture = h('img', { class: kind, attrs: { src: url, alt: description ?? name, loading: 'lazy' } });
    return picture;
  }
  const label = description ?? (name === '' ? (address?.hostname ?? 'file') : name);
  const inside = [icon('file'), h('span', {}, label)];
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    return h('span', { class: `file ${kind}` }, ...inside);
  }
  const anchor = link(url, ...inside);
  anchor.className = `file ${kind}`;
  return anchor;
}
