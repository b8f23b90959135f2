import type { APIMessage } from 'discord-api-types/v10';
import { parseMarkdown } from '../../../markup/parse-markdown.ts';
import { mentionText } from '../markup/markup-view.ts';
import { plainText } from '../markup/plain-text.ts';
import type { View } from '../view.ts';

/** All text of a message without its styling, on one line of at most `most` characters: for reply lines and for who listens. */
export function messageText(message: APIMessage, view: View, most = 300): string {
  const parts = [
    message.content,
    ...message.embeds.flatMap(({ title, description }) => [title, description]),
  ];
  collect(message.components, parts);
  const written = parts.filter((part) => typeof part === 'string' && part !== '').join('\n');
  const name = (mention: Parameters<typeof mentionText>[0]) => mentionText(mention, view);
  const plain = plainText(parseMarkdown(written), view.reader(), name).trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function collect(value: unknown, parts: (string | undefined)[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, parts);
  else if (typeof value === 'object' && value !== null) {
    if ('content' in value && typeof value.content === 'string') parts.push(value.content);
    if ('components' in value) collect(value.components, parts);
  }
}
