import type { APIMessage } from 'discord-api-types/v10';
import { eachComponent } from '../components.ts';

/** All a member can read of a message, line by line: its content, embeds, and texts and labels of components. */
export function textOf({ content, embeds, components }: APIMessage): string {
  const inEmbeds = embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  const inComponents = [...eachComponent(components)].flatMap(({ component }) => [
    component.content,
    component.label,
    component.placeholder,
  ]);
  return [content, ...inEmbeds, ...inComponents]
    .filter((text) => typeof text === 'string' && text !== '')
    .join('\n');
}

/** The labels of a message's buttons, or their custom_ids where they have only an emoji. */
export function buttonsOf({ components }: APIMessage): string[] {
  return [...eachComponent(components)]
    .filter(({ component }) => component.type === 2)
    .map(({ component }) => String(component.label ?? component.custom_id ?? component.url));
}
