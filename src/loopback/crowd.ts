import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { readable } from './gateway/audience.ts';
import type { Gateway } from './gateway/gateway.ts';
import { composeMessage } from './world/messages/message.ts';
import { createUser, guildMember } from './world/person.ts';
import type { World } from './world/world.ts';

/** People who talk among themselves; nobody can be one of them, and nothing of what they write is kept here. */
export interface Crowd {
  /**
   * Writes messages in the guild's channels in turn, each by somebody who wrote nothing before; resolves when all are on
   * their way to the bot.
   */
  chat(messages: number): Promise<void>;
  /** The same, each written to the bot directly. */
  write(messages: number): Promise<void>;
}

/** Bytes that wait to be sent, from which on the crowd waits too. */
const MOST_BUFFERED = 1_048_576;

/**
 * A crowd in that world.
 * @internal
 */
export function createCrowd(world: World, gateway: Gateway): Crowd {
  async function talk(messages: number, isDirect: boolean): Promise<void> {
    for (let number = 0; number < messages; number += 1) {
      const channel = world.channels[number % world.channels.length];
      if (channel === undefined) return;
      const author = createUser(world.nextId(), `crowd${number}`, `Crowd ${number}`, false);
      const channelId = isDirect ? world.nextId() : channel.id;
      const message = composeMessage(world, { channelId, author, body: { content: `Message ${number}.` } });
      const { user: _, ...member } = guildMember(author, world.guild.madeAt);
      const place = isDirect
        ? { channel_type: ChannelType.DM }
        : { channel_type: ChannelType.GuildText, guild_id: world.guild.id, member };
      const audience = isDirect
        ? { intent: GatewayIntentBits.DirectMessages }
        : { intent: GatewayIntentBits.GuildMessages, guildId: world.guild.id };
      gateway.dispatch(
        'MESSAGE_CREATE',
        (session) => ({ ...readable(message, session, world.bot.id, isDirect), ...place }),
        audience,
      );
      if (number % 100 === 0) await setImmediate();
      while ([...gateway.sockets].some(({ bufferedAmount }) => bufferedAmount > MOST_BUFFERED)) await wait(5);
    }
  }
  return {
    chat: (messages) => talk(messages, false),
    write: (messages) => talk(messages, true),
  };
}
