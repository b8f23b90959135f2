import type { APIThreadMember } from 'discord-api-types/v10';
import { memberOf } from '../guild.ts';
import { NO_FLAGS } from '../person.ts';
import { everyUser, type World } from '../world.ts';

/** Who is in each thread, by its id: user ids with the time they joined. */
export type ThreadMembers = Map<string, ReadonlyMap<string, string>>;

/** Adds the user to the thread and tells everyone; without effect when they are in it or nobody is called so. */
export function addToThread(world: World, threadId: string, userId: string): void {
  const before = world.threadMembers.get(threadId) ?? new Map<string, string>();
  if (before.has(userId) || !everyUser(world).some(({ id }) => id === userId)) return;
  const joined = new Date(world.clock.now()).toISOString();
  keep(world, threadId, new Map([...before, [userId, joined]]));
  world.happenings.emit({ kind: 'thread-members-changed', threadId, added: [userId], removed: [] });
}

/** Takes the user out of the thread and tells everyone; without effect when they are not in it. */
export function removeFromThread(world: World, threadId: string, userId: string): void {
  const before = world.threadMembers.get(threadId);
  if (!before?.has(userId)) return;
  keep(world, threadId, new Map([...before].filter(([id]) => id !== userId)));
  world.happenings.emit({ kind: 'thread-members-changed', threadId, added: [], removed: [userId] });
}

/** The users in a thread as Discord lists them. */
export function threadMembers(world: World, threadId: string): APIThreadMember[] {
  return [...(world.threadMembers.get(threadId) ?? [])].map(([userId, joined]) => ({
    id: threadId,
    user_id: userId,
    join_timestamp: joined,
    flags: NO_FLAGS,
  }));
}

/** With the member of the guild beside each. */
export function withGuildMember(world: World, member: APIThreadMember) {
  const user = everyUser(world).find(({ id }) => id === member.user_id);
  return user ? { ...member, member: memberOf(world, user) } : member;
}

/** The thread as the bot gets it: with its own membership, if it is in it. */
export function asBotSees<T extends { readonly id: string }>(world: World, thread: T) {
  const own = threadMembers(world, thread.id).find(({ user_id }) => user_id === world.bot.id);
  return own ? { ...thread, member: own } : thread;
}

function keep(world: World, threadId: string, members: ReadonlyMap<string, string>): void {
  world.threadMembers.set(threadId, members);
  const thread = world.threads.get(threadId);
  if (thread) world.threads.set(threadId, { ...thread, member_count: members.size });
}
