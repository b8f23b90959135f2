import type { APIAuthorizingIntegrationOwnersMap } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import { dmPartner, type World } from './world.ts';

/**
 * Through which installations the interaction came about: the guild's (`0` in direct messages) and the member's own
 * (interactions/receiving-and-responding).
 */
export function installOwners(world: World, interaction: Interaction): APIAuthorizingIntegrationOwnersMap {
  const { installs = [0], memberId, channelId } = interaction;
  const person = world.people.find(({ user }) => user.id === memberId);
  return {
    ...(installs.includes(0) ? { 0: dmPartner(world, channelId) ? '0' : world.guild.id } : {}),
    ...(installs.includes(1) && person?.hasInstalled ? { 1: memberId } : {}),
  };
}
