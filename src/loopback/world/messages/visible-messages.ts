import type { APIMessage } from 'discord-api-types/v10';
import { placeCalled } from '../places.ts';
import type { World } from '../world.ts';
import { isVisible } from './message-store.ts';

/** What a member sees in a channel (name, id, or `dm` for theirs), oldest first. */
export function visibleMessages(world: World, channel: string, memberId: string): readonly APIMessage[] {
  const person = world.people.find(({ user }) => user.id === memberId);
  const found = placeCalled(world, channel);
  const direct = channel === 'dm' || channel === person?.dmChannelId ? person?.dmChannelId : undefined;
  const channelId = found?.id ?? direct;
  if (channelId === undefined) return [];
  return world.messages
    .list(channelId)
    .filter((stored) => isVisible(stored, memberId))
    .map((stored) => stored.message);
}
