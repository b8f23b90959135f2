import { type APITextChannel, GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway/gateway.ts';
import type { Thread } from './thread.ts';
import { createChannel, deleteChannel, denyBot } from './world/channels.ts';
import type { Deniable } from './world/deniable.ts';
import { deleteMessage } from './world/messages/post.ts';
import { isThread, placeCalled } from './world/places.ts';
import { changeThread, deleteThread, type ThreadChanges } from './world/threads/change-thread.ts';
import type { World } from './world/world.ts';

/** What those who run the guild do to it; channels go by name or id, and one that is not there throws. */
export interface Moderation {
  /** Below the others; gives the new channel. */
  createChannel(name: string): APITextChannel;
  /** With all its messages. */
  deleteChannel(channel: string): void;
  /** Anybody's message; without effect when it is gone already. */
  deleteMessage(channel: string, messageId: string): void;
  /** Renames, archives or locks a thread or post, by name or id. */
  changeThread(thread: string, changes: ThreadChanges): Thread;
  /** With all its messages. */
  deleteThread(thread: string): void;
  /** Removes the bot from the guild, as far as it is told of that and REST says so; what it is in the middle of goes on. */
  removeBot(): void;
  /** Takes just these permissions from the bot there; an empty list gives all back. */
  denyBot(channel: string, permissions: readonly Deniable[]): void;
}

/**
 * Acts of a moderator in the world, each of which the bot is told of.
 * @internal
 */
export function createModeration(world: World, gateway: Pick<Gateway, 'dispatch'>): Moderation {
  const find = (wanted: string): APITextChannel => {
    const found = world.channels.find(({ id, name }) => id === wanted || name === wanted);
    if (!found) throw new Error(`There is no channel '${wanted}'.`);
    return found;
  };
  const findThread = (wanted: string): Thread => {
    const found = placeCalled(world, wanted);
    if (!isThread(found)) throw new Error(`There is no thread '${wanted}'.`);
    return found;
  };
  return {
    changeThread: (thread, changes) => changeThread(world, findThread(thread), changes),
    deleteThread: (thread) => deleteThread(world, findThread(thread)),
    createChannel: (name) => createChannel(world, name),
    deleteChannel: (channel) => deleteChannel(world, find(channel)),
    deleteMessage(channel, messageId) {
      const id = placeCalled(world, channel)?.id ?? find(channel).id;
      if (world.messages.get(id, messageId)) deleteMessage(world, id, messageId);
    },
    removeBot() {
      const { id } = world.guild;
      world.guild.hasBot = false;
      // Without `unavailable`, which a guild that is only out of order has.
      gateway.dispatch('GUILD_DELETE', () => ({ id }), { intent: GatewayIntentBits.Guilds, guildId: id });
    },
    denyBot: (channel, permissions) => denyBot(world, find(channel), permissions),
  };
}
