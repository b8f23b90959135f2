import type { APIEmbed } from 'discord-api-types/v10';
import { h } from '../dom.ts';
import { drawMarkdown, link } from '../markup/markup-view.ts';
import { writeMessageTime } from '../markup/moment.ts';
import type { View } from '../view.ts';
import { accent } from './component-view.ts';
import { drawMedia } from './media-view.ts';

/** Draws an embed. */
export function drawEmbed(embed: APIEmbed, view: View): HTMLElement {
  const { author, title, url, description, fields = [], image, thumbnail, footer, timestamp, color } = embed;
  const main = h(
    'div',
    { class: 'texts' },
    author && h('div', { class: 'embed-author' }, author.url ? link(author.url, author.name) : author.name),
    title !== undefined &&
      h(
        'div',
        { class: 'embed-title' },
        url ? link(url, drawMarkdown(title, view)) : drawMarkdown(title, view),
      ),
    description !== undefined && h('div', { class: 'text' }, drawMarkdown(description, view)),
    fields.length > 0 &&
      h(
        'div',
        { class: 'embed-fields' },
        ...fields.map(({ name, value, inline }) =>
          h(
            'div',
            { class: inline === true ? 'embed-field inline' : 'embed-field' },
            h('div', { class: 'embed-name' }, drawMarkdown(name, view)),
            h('div', { class: 'text' }, drawMarkdown(value, view)),
          ),
        ),
      ),
  );
  const small = [footer?.text, timestamp && writeMessageTime(Date.parse(timestamp), view.reader())];
  const foot = small.filter((text) => typeof text === 'string' && text !== '').join(' • ');
  const drawn = h(
    'div',
    { class: 'container embed coloured' },
    h('div', { class: 'section' }, main, thumbnail && drawMedia(thumbnail.url, undefined, view, 'thumbnail')),
    image && drawMedia(image.url, undefined, view),
    foot !== '' && h('div', { class: 'embed-foot' }, foot),
  );
  return accent(drawn, color);
}
