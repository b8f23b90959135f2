import type { Markup } from '../../../markup/markup.ts';
import { type Reader, writeMoment } from './moment.ts';

/** Writes markup as the words a reader would say, with a space between blocks; `name` gives the name of a mention. */
export function plainText(
  markup: readonly Markup[],
  reader: Reader,
  name: (mention: Extract<Markup, { kind: 'mention' }>) => string,
): string {
  const inside = (children: readonly Markup[]) => plainText(children, reader, name);
  return markup
    .map((one) => {
      switch (one.kind) {
        case 'text':
        case 'code':
          return one.text;
        case 'code-block':
          return ` ${one.text} `;
        case 'heading':
        case 'quote':
        case 'subtext':
          return ` ${inside(one.children)} `;
        case 'list':
          return ` ${one.items.map(inside).join(' ')} `;
        case 'spoiler':
          return 'spoiler';
        case 'time':
          return writeMoment(one.seconds, one.style, reader);
        case 'emoji':
          return `:${one.name}:`;
        case 'everyone':
          return one.name;
        case 'mention':
          return name(one);
        default:
          return inside(one.children);
      }
    })
    .join('')
    .replace(/\s+/g, ' ');
}
