import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Thread } from '../../thread.ts';
import { composeMessage } from '../messages/message.ts';
import { postMessage, updateMessage } from '../messages/post.ts';
import { everyUser, type World } from '../world.ts';
import { composeThread, type ThreadDraft } from './thread.ts';
import { addToThread } from './thread-members.ts';

/** Opens the thread in the guild, with the messages Discord writes on that, and tells everyone. */
export function openThread(world: World, draft: ThreadDraft): Thread {
  const thread = composeThread(world, draft);
  world.threads.set(thread.id, thread);
  world.happenings.emit({ kind: 'thread-created', thread });
  addToThread(world, thread.id, draft.ownerId);
  if (draft.starter) hangOn(world, draft.starter, thread, draft.ownerId);
  else if (!draft.isPrivate && !('available_tags' in draft.parent)) announce(world, thread, draft.ownerId);
  return world.threads.get(thread.id) ?? thread;
}

/** The message carries the thread, and the thread begins with it. */
function hangOn(world: World, starter: APIMessage, thread: Thread, ownerId: string): void {
  const flags = (starter.flags ?? 0) | MessageFlags.HasThread;
  updateMessage(world, { ...starter, flags, thread });
  write(world, thread.id, ownerId, '', {
    type: MessageType.ThreadStarterMessage,
    message_reference: {
      type: 0,
      channel_id: starter.channel_id,
      message_id: starter.id,
      guild_id: world.guild.id,
    },
    referenced_message: starter,
  });
}

/** Its channel says that there is a new thread. */
function announce(world: World, thread: Thread, ownerId: string): void {
  write(world, thread.parent_id ?? '', ownerId, thread.name, {
    type: MessageType.ThreadCreated,
    message_reference: { type: 0, channel_id: thread.id, guild_id: world.guild.id },
  });
}

function write(
  world: World,
  channelId: string,
  authorId: string,
  content: string,
  extra: Partial<APIMessage>,
) {
  const author = everyUser(world).find(({ id }) => id === authorId) ?? world.bot;
  postMessage(world, composeMessage(world, { channelId, author, body: { content }, extra }));
}
