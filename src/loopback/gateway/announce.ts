import { type APIMessage, ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { botMay } from '../world/channels.ts';
import { guildObject, memberOf } from '../world/guild.ts';
import { placeById } from '../world/places.ts';
import { dmPartner, type World } from '../world/world.ts';
import { announceActs } from './announce-acts.ts';
import { announceThreads } from './announce-threads.ts';
import { type Audience, readable } from './audience.ts';
import type { Gateway } from './gateway.ts';
import { guildIdOf, heardIn } from './heard-where.ts';

const CHANNEL_EVENTS = {
  'channel-created': 'CHANNEL_CREATE',
  'channel-updated': 'CHANNEL_UPDATE',
  'channel-deleted': 'CHANNEL_DELETE',
} as const;

/** Tells the bot of the guild when it changes, and of every message and channel that is made, changed or deleted, as far as its intents and sight go. */
export function announceChanges(world: World, gateway: Gateway): void {
  const audience = (channelId: string, visibleTo: string | undefined): Audience => {
    const heard = heardIn(world, channelId, 'messages');
    // Discord ties ephemeral messages to the intent of direct messages and leaves the guild out of them.
    return visibleTo ? { ...heard, intent: GatewayIntentBits.DirectMessages } : heard;
  };

  /** The bot hears nothing from where it may not look, but for private answers to interactions. */
  const isHidden = (channelId: string, visibleTo: string | undefined) =>
    visibleTo === undefined && !botMay(world, channelId, 'ViewChannel');

  function place(message: APIMessage, visibleTo: string | undefined) {
    if (dmPartner(world, message.channel_id)) return { channel_type: ChannelType.DM };
    const channel_type = placeById(world, message.channel_id)?.type ?? ChannelType.GuildText;
    if (visibleTo) return { channel_type };
    // A webhook is no member.
    if (message.webhook_id === message.author.id) return { channel_type, guild_id: world.guild.id };
    const { user: _, ...member } = memberOf(world, message.author);
    return { channel_type, guild_id: world.guild.id, member };
  }

  announceActs(world, gateway);
  announceThreads(world, gateway);
  world.happenings.watch((happening) => {
    switch (happening.kind) {
      case 'message-created':
      case 'message-updated': {
        const { message, visibleTo } = happening;
        if (isHidden(message.channel_id, visibleTo)) return;
        const event = happening.kind === 'message-created' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
        const direct = dmPartner(world, message.channel_id) !== undefined;
        const around = place(message, visibleTo);
        gateway.dispatch(
          event,
          (session) => ({ ...readable(message, session, world.bot.id, direct), ...around }),
          audience(message.channel_id, visibleTo),
        );
        return;
      }
      case 'message-deleted': {
        const { channelId, messageId, visibleTo } = happening;
        if (isHidden(channelId, visibleTo)) return;
        const to = audience(channelId, visibleTo);
        const where = to.guildId === undefined || visibleTo ? {} : { guild_id: to.guildId };
        gateway.dispatch('MESSAGE_DELETE', () => ({ id: messageId, channel_id: channelId, ...where }), to);
        return;
      }
      case 'messages-deleted': {
        const { channelId, messageIds } = happening;
        if (isHidden(channelId, undefined)) return;
        const to = audience(channelId, undefined);
        const data = { ids: messageIds, channel_id: channelId, ...guildIdOf(world, channelId) };
        gateway.dispatch('MESSAGE_DELETE_BULK', () => data, to);
        return;
      }
      case 'pins-changed': {
        const { channelId, lastPinnedAt } = happening;
        if (isHidden(channelId, undefined)) return;
        const data = {
          channel_id: channelId,
          ...guildIdOf(world, channelId),
          last_pin_timestamp: lastPinnedAt,
        };
        gateway.dispatch('CHANNEL_PINS_UPDATE', () => data, heardIn(world, channelId, 'channels'));
        return;
      }
      case 'emojis-changed': {
        if (happening.of !== 'guild') return;
        const to = { intent: GatewayIntentBits.GuildExpressions, guildId: world.guild.id };
        const { id, emojis } = guildObject(world);
        gateway.dispatch('GUILD_EMOJIS_UPDATE', () => ({ guild_id: id, emojis }), to);
        return;
      }
      case 'webhooks-changed': {
        const data = { guild_id: world.guild.id, channel_id: happening.channelId };
        const to = { intent: GatewayIntentBits.GuildWebhooks, guildId: world.guild.id };
        gateway.dispatch('WEBHOOKS_UPDATE', () => data, to);
        return;
      }
      case 'guild-updated': {
        const to = { intent: GatewayIntentBits.Guilds, guildId: world.guild.id };
        gateway.dispatch('GUILD_UPDATE', () => guildObject(world), to);
        return;
      }
      case 'channel-created':
      case 'channel-updated':
      case 'channel-deleted': {
        const { channel } = happening;
        const to = { intent: GatewayIntentBits.Guilds, guildId: world.guild.id };
        gateway.dispatch(CHANNEL_EVENTS[happening.kind], () => channel, to);
        return;
      }
    }
  });
}
