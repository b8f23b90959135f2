import type { APIMessage, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import type { Thread } from '../../thread.ts';
import type { World } from '../world.ts';
import { addToThread } from './thread-members.ts';

/** What can be changed of a thread; what is absent or null stays. */
export interface ThreadChanges {
  readonly name?: string | null;
  readonly archived?: boolean | null;
  readonly locked?: boolean | null;
  readonly invitable?: boolean | null;
  readonly auto_archive_duration?: ThreadAutoArchiveDuration | null;
  readonly rate_limit_per_user?: number | null;
  readonly applied_tags?: readonly string[] | null;
}

/**
 * The thread with these changes, told to everyone.
 * @internal
 */
export function changeThread(world: World, before: Thread, changes: ThreadChanges): Thread {
  const { name, rate_limit_per_user: slowdown, applied_tags: tags } = changes;
  const metadata = { ...before.thread_metadata };
  if (changes.archived != null && changes.archived !== metadata.archived) {
    metadata.archived = changes.archived;
    metadata.archive_timestamp = new Date(world.clock.now()).toISOString();
  }
  metadata.locked = changes.locked ?? metadata.locked ?? false;
  metadata.auto_archive_duration = changes.auto_archive_duration ?? metadata.auto_archive_duration;
  if (changes.invitable != null) metadata.invitable = changes.invitable;
  const thread: Thread = {
    ...before,
    name: name ?? before.name,
    rate_limit_per_user: slowdown ?? before.rate_limit_per_user ?? 0,
    ...(tags ? { applied_tags: [...tags] } : {}),
    thread_metadata: metadata,
  };
  put(world, thread);
  world.happenings.emit({ kind: 'thread-updated', thread });
  return thread;
}

/**
 * Takes the thread away with all its messages and tells everyone.
 * @internal
 */
export function deleteThread(world: World, thread: Thread): void {
  world.threads.delete(thread.id);
  world.threadMembers.delete(thread.id);
  world.messages.removeAll(thread.id);
  world.pins.delete(thread.id);
  world.happenings.emit({ kind: 'thread-deleted', thread });
}

/**
 * A message brings its thread back from the archive, and its author into it.
 * @internal
 */
export function noteInThread(world: World, message: APIMessage): void {
  const before = world.threads.get(message.channel_id);
  if (!before) return;
  const thread = before.thread_metadata.archived ? changeThread(world, before, { archived: false }) : before;
  // The message a thread or a post begins with does not count.
  const counts = message.type !== 21 && message.id !== thread.id ? 1 : 0;
  put(world, {
    ...thread,
    last_message_id: message.id,
    message_count: (thread.message_count ?? 0) + counts,
    total_message_sent: (thread.total_message_sent ?? 0) + counts,
  });
  // Answers to interactions come through a webhook, which is in no thread.
  if (message.webhook_id === undefined) addToThread(world, thread.id, message.author.id);
}

/** Keeps the thread, also where the message it hangs on shows it. */
function put(world: World, thread: Thread): void {
  world.threads.set(thread.id, thread);
  const starter = world.messages.get(thread.parent_id ?? '', thread.id);
  if (starter) world.messages.put({ ...starter, message: { ...starter.message, thread } });
}
