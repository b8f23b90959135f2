import { guildMember } from '../world/person.ts';
import { allPlaces } from '../world/places.ts';
import { everyUser, type World } from '../world/world.ts';

/** The `resolved` objects for ids of users, channels and roles that an interaction carries. */
export function resolveIds(world: World, ids: readonly unknown[]) {
  const users = everyUser(world).filter(({ id }) => ids.includes(id));
  const channels = allPlaces(world).filter(({ id }) => ids.includes(id));
  const members = users.map((user) => {
    const { user: _, ...member } = guildMember(user, world.guild.madeAt);
    return [user.id, { ...member, permissions: '0' }] as const;
  });
  return {
    ...(users.length > 0 ? { users: byId(users), members: Object.fromEntries(members) } : {}),
    ...(channels.length > 0 ? { channels: byId(channels.map((one) => ({ ...one, permissions: '0' }))) } : {}),
  };
}

/** Entries under their ids. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}
