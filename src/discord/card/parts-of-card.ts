import type { Message } from 'discord.js';
import type { Action } from '../../../commands/reply/buttons/action.ts';
import { parseCustomId } from './custom-id.ts';

/** All components of a message, those inside others included, in the order they are shown. */
export function partsOf(message: Message): Readonly<Record<string, unknown>>[] {
  return message.components.flatMap((component) => flat(component.toJSON()));
}

/** Whether something on a message has that `custom_id`: a program can send any, and only what stands there was offered. */
export function isOffered(message: Message, customId: string): boolean {
  return partsOf(message).some(({ custom_id: id }) => id === customId);
}

/** What the buttons of one of the bot's cards do. */
export function actionsOn(message: Message): Action[] {
  return partsOf(message).flatMap(({ custom_id: id }) => (typeof id === 'string' && parseCustomId(id)) || []);
}

/** A component and all that are inside it. */
function flat(component: unknown): Record<string, unknown>[] {
  if (typeof component !== 'object' || component === null) return [];
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(component));
  const { components: inside } = fields;
  return [fields, ...(Array.isArray(inside) ? inside.flatMap(flat) : [])];
}
