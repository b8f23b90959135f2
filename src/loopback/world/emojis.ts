import type { APIEmoji } from 'discord-api-types/v10';
import { isEmoji } from '../validation/rules/emoji-rule.ts';
import type { StoredFile } from './messages/file-store.ts';
import type { World } from './world.ts';

/** An emoji that somebody made, for the guild or for the application. */
export interface CustomEmoji {
  readonly id: string;
  readonly name: string;
  readonly animated: boolean;
  readonly of: 'guild' | 'application';
  /** Who made it. */
  readonly userId: string;
  readonly image: StoredFile;
}

/** Those of an owner, oldest first. */
export function emojisOf(world: Pick<World, 'emojis'>, of: CustomEmoji['of']): readonly CustomEmoji[] {
  return [...world.emojis.values()].filter((emoji) => emoji.of === of);
}

/** Adds an emoji, or puts it in the place of the one with its id, and tells of it. */
export function putEmoji(world: World, emoji: CustomEmoji): CustomEmoji {
  world.emojis.set(emoji.id, emoji);
  world.happenings.emit({ kind: 'emojis-changed', of: emoji.of });
  return emoji;
}

/** Takes an emoji away and tells of it; reactions with it stay. */
export function deleteEmoji(world: World, emoji: CustomEmoji): void {
  world.emojis.delete(emoji.id);
  world.happenings.emit({ kind: 'emojis-changed', of: emoji.of });
}

/**
 * What stands for an emoji in reactions: one of Unicode's itself, or the id of one that somebody made, which is written
 * `name:id`, `<:name:id>` or as its id alone. Undefined where there is none.
 */
export function emojiKey(world: Pick<World, 'emojis'>, written: string): string | undefined {
  if (isEmoji(written)) return written;
  const id = /^(?:<?a?:?\w{2,32}:)?(\d{17,20})>?$/u.exec(written)?.[1];
  return id !== undefined && world.emojis.has(id) ? id : undefined;
}

/** The emoji of a reaction as Discord sends it; of one that is gone only the id is left. */
export function reactionEmoji(world: Pick<World, 'emojis'>, key: string) {
  if (!/^\d{17,20}$/u.test(key)) return { id: null, name: key };
  const emoji = world.emojis.get(key);
  return { id: key, name: emoji?.name ?? null, ...(emoji?.animated ? { animated: true } : {}) };
}

/** The emoji as REST and the guild list it. */
export function emojiObject(world: World, { id, name, animated, userId }: CustomEmoji) {
  const user = [world.bot, ...world.people.map((person) => person.user)].find((one) => one.id === userId);
  return {
    id,
    name,
    roles: [],
    ...(user ? { user } : {}),
    require_colons: true,
    managed: false,
    animated,
    available: true,
  } satisfies APIEmoji;
}
