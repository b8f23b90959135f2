import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../../../commands/reply/reply.ts';
import type { Desk } from './desk.ts';

/**
 * Whether what somebody asked for may stand in the channel for everyone: where they may write themselves, and so may the
 * bot, unless the server wants answers to be private there. In direct messages everybody may. A bot that is only in the
 * member's own account has no permissions to look at, and Discord decides. Of a server that is not known, as without a
 * gateway, it is not known either what is a thread: writing has to be allowed in both.
 */
export function mayPost(
  {
    channel,
    guildId,
    memberPermissions,
    appPermissions,
    authorizingIntegrationOwners: { guildId: installedIn },
  }: Interaction,
  { here }: Pick<Desk, 'here'>,
): boolean {
  if (here?.hearing === 'whoever asks') return false;
  if (guildId === null) return true;
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const both = [SendMessages, SendMessagesInThreads];
  const writing = channel === null ? both : channel.isThread() ? SendMessagesInThreads : SendMessages;
  const isAppAllowed = installedIn !== guildId || appPermissions.has(writing);
  return isAppAllowed && (memberPermissions?.has(writing) ?? true);
}

/** A reply as it may be shown: to nobody else where it may not be posted. */
export function asAllowed(reply: Reply, interaction: Interaction, desk: Pick<Desk, 'here'>): Reply {
  return mayPost(interaction, desk) ? reply : { ...reply, visibility: 'private' };
}
