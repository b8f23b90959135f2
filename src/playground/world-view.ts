import type { APIUser } from 'discord-api-types/v10';
import type { Loopback } from '../loopback/loopback.ts';
import type { PlaygroundOptions } from './playground.ts';
import type { PendingFault, WorldView } from './to-page.ts';

/** What a page knows of the loopback. On Discord the bot's user has the id of its application. */
export function viewWorld(
  loopback: Loopback,
  options: PlaygroundOptions,
  pendingFaults: readonly PendingFault[],
): WorldView {
  const bot: APIUser = {
    id: loopback.applicationId,
    username: options.botName ?? 'Bot',
    global_name: null,
    discriminator: '0',
    avatar: null,
    bot: true,
  };
  return {
    guildId: loopback.guildId,
    guildName: options.serverName ?? 'Playground',
    guildLocale: loopback.guildLocale,
    bot,
    botConnected: loopback.botConnected,
    delayed: loopback.faults.restDelay > 0,
    pendingFaults,
    members: loopback.members.map(({ user, permissions, dmChannelId, locale }) => ({
      user,
      permissions,
      dmChannelId,
      locale,
    })),
    channels: loopback.channels.map(({ id, name, topic }) => ({ id, name, topic: topic ?? null })),
    forums: loopback.forums.map(({ id, name, topic, available_tags }) => ({
      id,
      name,
      topic: topic ?? null,
      tags: available_tags.map((tag) => tag.name),
    })),
    emojis: loopback.emojis.map(({ id, name, animated }) => ({
      id,
      name,
      url: `${loopback.cdnUrl}/emojis/${id}.${animated ? 'gif' : 'webp'}`,
    })),
    commands: loopback.commands(),
    ...(options.about === undefined ? {} : { about: options.about }),
    ...(options.greeting === undefined ? {} : { greeting: options.greeting }),
    leading: options.leading ?? [],
    ...(options.unheard === undefined ? {} : { unheard: options.unheard }),
  };
}
