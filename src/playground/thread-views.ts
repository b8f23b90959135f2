import type { APIMessage } from 'discord-api-types/v10';
import type { Loopback } from '../loopback/loopback.ts';
import type { Member } from '../loopback/member.ts';
import type { Thread } from '../loopback/thread.ts';
import type { ThreadView } from './to-page.ts';

/** Threads a page is told of; of more the oldest are left out. */
const kept = 100;

/** Characters of how a post begins. */
const openingLength = 200;

/** What a page shows of the threads and posts that the member sees, oldest first. */
export function viewThreads(loopback: Loopback, member: Member): readonly ThreadView[] {
  return member.threads.slice(-kept).map((thread) => ({
    id: thread.id,
    parentId: thread.parent_id ?? '',
    name: thread.name,
    messages: thread.message_count ?? 0,
    archived: thread.thread_metadata.archived,
    ...post(loopback, member, thread),
  }));
}

function post(loopback: Loopback, member: Member, { id, parent_id, applied_tags = [] }: Thread) {
  const forum = loopback.forums.find((one) => one.id === parent_id);
  if (forum === undefined) return { opening: '', tags: [] };
  const first = loopback.messages(id, member.id).find((message) => message.id === id);
  const tags = forum.available_tags.filter((tag) => applied_tags.includes(tag.id));
  return { opening: first?.content.slice(0, openingLength) ?? '', tags: tags.map(({ name }) => name) };
}

/** Discord's type of the message that stands first in a thread for the one it hangs on. */
const threadStarter = 21;

/** The message that a thread hangs on, if this one stands for it; itself otherwise. */
export function starterOf(loopback: Loopback, member: Member, message: APIMessage): APIMessage {
  if (message.type !== threadStarter) return message;
  const { channel_id: channel, message_id: id } = message.message_reference ?? {};
  return loopback.messages(channel ?? '', member.id).find((one) => one.id === id) ?? message;
}
