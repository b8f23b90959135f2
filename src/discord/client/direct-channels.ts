import type { Client } from 'discord.js';

/**
 * To be told of each channel somebody wrote in or used a command in. Of those that are direct messages the last `most` are
 * remembered and the others forgotten: discord.js would keep every one, and makes them anew when they are needed.
 */
export function createDirectChannels(client: Client, most: number): (channelId: string) => void {
  const known = new Set<string>();
  return (channelId) => {
    if (client.channels.cache.get(channelId)?.isDMBased() !== true) return;
    known.delete(channelId);
    known.add(channelId);
    const [oldest] = known;
    if (known.size <= most || oldest === undefined) return;
    known.delete(oldest);
    client.channels.cache.delete(oldest);
  };
}
