import type { APIMessage } from 'discord-api-types/v10';
import type { World } from '../world.ts';

/** Lets what answers a message show it as it is now, or that it is gone; of that nobody is told. */
export function quoteAnew(world: World, channelId: string, id: string, source: APIMessage | null): void {
  for (const stored of world.messages.list(channelId)) {
    if (stored.message.referenced_message?.id !== id) continue;
    world.messages.put({ ...stored, message: { ...stored.message, referenced_message: source } });
  }
}
