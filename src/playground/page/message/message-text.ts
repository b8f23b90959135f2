import type { APIMessage } from 'discord-api-types/v10';
import { parseMarkdown } from '../../../markup/parse-markdown.ts';
import { mentionText } from '../markup/markup-view.ts';
import { plainText } from '../markup/plain-text.ts';
import type { View } from '../view.ts';

/** What Discord's client writes for messages of these types: https://docs.discord.com/developers/resources/message */
export const systemTexts: Readonly<Record<number, string>> = {
  6: 'pinned a message to this channel.',
  18: 'started a thread:',
  21: 'The message this thread began with is gone.',
};

/** All text of a message without its styling, on one line of at most `most` characters: for reply lines and for who listens. */
export function messageText(message: APIMessage, view: View, most = 300): string {
  const { content, poll, message_snapshots: copies = [] } = message;
  const parts = [content || systemTexts[message.type], ...embedTexts(message)];
  if (poll !== undefined)
    parts.push(poll.question.text, ...poll.answers.map(({ poll_media: media }) => media.text));
  for (const { message: copy } of copies) {
    parts.push(`Forwarded: ${copy.content}`, ...embedTexts(copy));
    collect(copy.components, parts);
  }
  collect(message.components, parts);
  const written = parts.filter((part) => typeof part === 'string' && part !== '').join('\n');
  const name = (mention: Parameters<typeof mentionText>[0]) => mentionText(mention, view);
  const plain = plainText(parseMarkdown(written), view.reader(), name).trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function embedTexts({ embeds }: Pick<APIMessage, 'embeds'>): (string | undefined)[] {
  return embeds.flatMap(({ title, description }) => [title, description]);
}

function collect(value: unknown, parts: (string | undefined)[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, parts);
  else if (typeof value === 'object' && value !== null) {
    if ('content' in value && typeof value.content === 'string') parts.push(value.content);
    if ('components' in value) collect(value.components, parts);
  }
}
