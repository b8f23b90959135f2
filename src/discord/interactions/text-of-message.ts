import type { Embed, Message, MessageSnapshot } from 'discord.js';
import { ComponentType } from 'discord.js';

/**
 * All that a message says, as Discord's markdown, each part on lines of its own: what its author wrote, what a forwarded
 * message says, the question and answers of a poll, and the previews of links.
 */
export function textOfMessage(message: Message): string {
  const { poll, messageSnapshots } = message;
  const parts = [
    ...textsOf(message),
    ...[...messageSnapshots.values()].flatMap(textsOf),
    ...(poll ? [poll.question.text, ...poll.answers.map(({ text }) => text)] : []),
  ];
  return [...new Set(parts.filter((part): part is string => Boolean(part?.trim())))].join('\n');
}

function textsOf({ content, embeds, components }: Message | MessageSnapshot): (string | null | undefined)[] {
  return [content, ...(embeds ?? []).flatMap(textsOfEmbed), ...displaysIn(components)];
}

/** A preview of a picture says nothing of its own. */
function textsOfEmbed({ data: { type }, title, description, fields, footer }: Embed) {
  if (type === 'gifv' || type === 'image') return [];
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value]), footer?.text];
}

/** Texts of a message that is made of components, as bots write them and members forward them. */
function displaysIn(components: Message['components'] | undefined): string[] {
  return (components ?? []).flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type !== ComponentType.Container && component.type !== ComponentType.Section) return [];
    return component.components.flatMap((one) => {
      if (one.type === ComponentType.TextDisplay) return [one.content];
      return one.type === ComponentType.Section ? one.components.map(({ content }) => content) : [];
    });
  });
}
