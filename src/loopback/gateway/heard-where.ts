import { GatewayIntentBits } from 'discord-api-types/v10';
import { dmPartner, type World } from '../world/world.ts';
import type { Audience } from './audience.ts';

/** The intents of one kind of event, in the guild and in direct messages. */
const INTENTS = {
  messages: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  channels: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
  reactions: [GatewayIntentBits.GuildMessageReactions, GatewayIntentBits.DirectMessageReactions],
  typing: [GatewayIntentBits.GuildMessageTyping, GatewayIntentBits.DirectMessageTyping],
  polls: [GatewayIntentBits.GuildMessagePolls, GatewayIntentBits.DirectMessagePolls],
} as const;

/** Who hears of what happens in that channel. */
export function heardIn(world: World, channelId: string, what: keyof typeof INTENTS): Audience {
  const [inGuild, direct] = INTENTS[what];
  if (dmPartner(world, channelId)) return { intent: direct };
  return { intent: inGuild, guildId: world.guild.id };
}

/** `guild_id` as events carry it: in the guild's channels, and nowhere else. */
export function guildIdOf(world: World, channelId: string): { readonly guild_id?: string } {
  return dmPartner(world, channelId) ? {} : { guild_id: world.guild.id };
}
