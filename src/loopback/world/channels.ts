import { type APITextChannel, ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Thread } from '../thread.ts';
import type { Deniable } from './deniable.ts';
import { botPermissions, NO_FLAGS } from './person.ts';
import { isThread, type Place, placeById } from './places.ts';
import { deleteThread } from './threads/change-thread.ts';
import type { World } from './world.ts';

/** What every channel begins with: nobody's permissions changed, and nothing said. */
export function emptyChannel(id: string, guildId: string, name: string, position: number) {
  return {
    id,
    guild_id: guildId,
    name,
    position,
    permission_overwrites: [],
    nsfw: false,
    parent_id: null,
    topic: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
  };
}

/** An empty text channel. */
export function textChannel(...of: Parameters<typeof emptyChannel>): APITextChannel {
  return { ...emptyChannel(...of), type: ChannelType.GuildText };
}

/** Adds a channel below the others and tells everyone. */
export function createChannel(world: World, name: string): APITextChannel {
  const position = Math.max(-1, ...world.channels.map((channel) => channel.position ?? 0)) + 1;
  const channel = textChannel(world.nextId(), world.guild.id, name, position);
  world.channels.push(channel);
  world.happenings.emit({ kind: 'channel-created', channel });
  return channel;
}

/** Takes a channel away with all its messages and threads and tells everyone. */
export function deleteChannel(world: World, channel: APITextChannel): void {
  for (const thread of [...world.threads.values()])
    if (thread.parent_id === channel.id) deleteThread(world, thread);
  world.channels.splice(world.channels.indexOf(channel), 1);
  world.messages.removeAll(channel.id);
  world.pins.delete(channel.id);
  for (const { id, channelId } of [...world.webhooks.values()])
    if (channelId === channel.id) world.webhooks.delete(id);
  world.happenings.emit({ kind: 'channel-deleted', channel });
}

/** Takes just these permissions from the bot in a channel, none for giving back all, and tells everyone. */
export function denyBot(world: World, channel: APITextChannel, denied: readonly Deniable[]): void {
  const bits = denied.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  const overwrite = { id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: `${bits}` };
  channel.permission_overwrites = bits === 0n ? [] : [overwrite];
  world.happenings.emit({ kind: 'channel-updated', channel });
}

/** The bot's permissions in a channel, a decimal bit field; direct messages take nothing away. */
export function botPermissionsIn(world: World, channelId: string): string {
  const place = placeById(world, channelId);
  // A thread is as its channel is.
  const channel = isThread(place) ? placeById(world, place.parent_id ?? '') : place;
  const denied = isThread(channel) ? '0' : deniedIn(world, channel);
  return `${BigInt(botPermissions) & ~BigInt(denied)}`;
}

function deniedIn(world: World, channel: Exclude<Place, Thread> | undefined): string {
  return channel?.permission_overwrites?.find(({ id }) => id === world.bot.id)?.deny ?? '0';
}

/** Whether the bot may do that in a channel. */
export function botMay(world: World, channelId: string, permission: Deniable): boolean {
  return (BigInt(botPermissionsIn(world, channelId)) & PermissionFlagsBits[permission]) !== 0n;
}
