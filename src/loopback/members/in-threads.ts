import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Failed, Opened } from '../outcome.ts';
import type { Thread } from '../thread.ts';
import { composeMessage } from '../world/messages/message.ts';
import { postMessage } from '../world/messages/post.ts';
import { isThread, placeById, placeCalled } from '../world/places.ts';
import { openThread } from '../world/threads/open-thread.ts';
import { addToThread, removeFromThread } from '../world/threads/thread-members.ts';
import { type Actor, channelId, failed } from './actor.ts';

/** Opens a thread on a message, or in a channel without one. */
export function open(
  actor: Actor,
  name: string,
  on: { readonly message?: APIMessage; readonly channel?: string; readonly isPrivate?: boolean },
): Opened | Failed {
  const { world, person } = actor;
  const { message, isPrivate = false } = on;
  const starter = message && world.messages.get(message.channel_id, message.id);
  // On what only one member sees nothing can hang.
  if (message && starter?.visibleTo !== undefined) return failed('not-allowed', 'The message is private.');
  if (message && !starter) return failed('unknown-component', 'The message is not there (any more).');
  const parent = placeById(world, message?.channel_id ?? channelId(actor, on.channel));
  if (!parent || isThread(parent)) return failed('not-allowed', 'There are no threads in that channel.');
  if (starter && world.threads.has(starter.message.id))
    return failed('not-allowed', 'The message has a thread already.');
  if (!may(actor, isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads'))
    return failed('not-allowed', 'This member may not open threads.');
  const hanging = starter ? { starter: starter.message } : {};
  const thread = openThread(world, { parent, name, ownerId: person.user.id, isPrivate, ...hanging });
  return { kind: 'opened', thread };
}

/** Writes a post in a forum; `tags` by name. */
export function post(
  actor: Actor,
  where: string,
  title: string,
  text: string,
  tags: readonly string[],
): Opened | Failed {
  const { world, person } = actor;
  const parent = placeCalled(world, where);
  if (!parent || !('available_tags' in parent)) throw new Error(`There is no forum '${where}'.`);
  const unknown = tags.find((tag) => !parent.available_tags.some(({ name }) => name === tag));
  if (unknown !== undefined) return failed('bad-option', `The forum has no tag '${unknown}'.`);
  const ids = parent.available_tags.filter(({ name }) => tags.includes(name)).map(({ id }) => id);
  const thread = openThread(world, { parent, name: title, ownerId: person.user.id, tags: ids });
  const body = { content: text };
  const first = composeMessage(world, { channelId: thread.id, author: person.user, body });
  // A post begins with the message of its own id.
  postMessage(world, { ...first, id: thread.id });
  return { kind: 'opened', thread: world.threads.get(thread.id) ?? thread };
}

/** Comes into a thread, or leaves it. */
export function goTo(actor: Actor, where: string, isIn: boolean): void {
  const { world, person } = actor;
  const thread = placeCalled(world, where);
  if (!isThread(thread)) throw new Error(`There is no thread '${where}'.`);
  if (isIn) addToThread(world, thread.id, person.user.id);
  else removeFromThread(world, thread.id, person.user.id);
}

/** The threads that the member sees: private ones only who is in them or manages threads. */
export function threadsSeenBy(actor: Actor): readonly Thread[] {
  const { world, person } = actor;
  const seesAll = may(actor, 'ManageThreads');
  return [...world.threads.values()].filter(
    ({ id, type }) =>
      seesAll || type !== ChannelType.PrivateThread || world.threadMembers.get(id)?.has(person.user.id),
  );
}

function may(
  { person }: Actor,
  permission: 'CreatePublicThreads' | 'CreatePrivateThreads' | 'ManageThreads',
): boolean {
  return (BigInt(person.permissions) & PermissionFlagsBits[permission]) !== 0n;
}
