import type { APIAttachment } from 'discord-api-types/v10';
import { memberOf } from '../world/guild.ts';
import { allPlaces } from '../world/places.ts';
import { everyUser, type World } from '../world/world.ts';

/** The `resolved` objects for ids of users, channels and roles that an interaction carries, and its files. */
export function resolveIds(world: World, ids: readonly unknown[], files: readonly APIAttachment[] = []) {
  const users = everyUser(world).filter(({ id }) => ids.includes(id));
  const channels = allPlaces(world).filter(({ id }) => ids.includes(id));
  const members = users.map((user) => {
    const { user: _, ...member } = memberOf(world, user);
    return [user.id, { ...member, permissions: '0' }] as const;
  });
  return {
    ...(users.length > 0 ? { users: byId(users), members: Object.fromEntries(members) } : {}),
    ...(files.length > 0 ? { attachments: byId(files) } : {}),
    ...(channels.length > 0 ? { channels: byId(channels.map((one) => ({ ...one, permissions: '0' }))) } : {}),
  };
}

/** Entries under their ids. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}
