import type { APIMessage } from 'discord-api-types/v10';
import type { ThreadView } from '../../to-page.ts';
import { h } from '../dom.ts';
import type { View } from '../view.ts';

/** Discord's type of the message that says that somebody opened a thread. */
const threadCreated = 18;

/** The id of the thread that a message shows: its own, or the one it tells of. */
export function threadIdOf({ type, id, message_reference: told }: APIMessage): string {
  return type === threadCreated ? (told?.channel_id ?? id) : id;
}

/** Draws the way into the thread that hangs on the message, or nothing where there is none, or one is in it. */
export function drawThreadLink(message: APIMessage, view: View): HTMLElement | false {
  const thread = view.threads.find(({ id }) => id === threadIdOf(message));
  if (thread === undefined || thread.id === view.channelId) return false;
  const link = h(
    'button',
    { class: 'thread-link', attrs: { type: 'button' } },
    h('b', {}, thread.name),
    ' ',
    h('span', {}, countMessages(thread)),
  );
  link.addEventListener('click', () => view.goTo(thread.id));
  return link;
}

/** `3 messages ›`; what nobody answered yet is to be seen. */
export function countMessages({ messages }: ThreadView): string {
  if (messages === 0) return 'See thread ›';
  return `${messages} ${messages === 1 ? 'message' : 'messages'} ›`;
}

/** Whether a thread can be opened on the message: in a channel, on what everyone sees and what has none. */
export function canHoldThread(message: APIMessage, view: View): boolean {
  const onlyMe = ((message.flags ?? 0) & 64) !== 0;
  const inChannel = view.world.channels.some(({ id }) => id === view.channelId);
  return inChannel && !onlyMe && !view.threads.some(({ id }) => id === threadIdOf(message));
}

/** Ids of the threads that came, went, or are told otherwise now. */
export function changedThreads(
  before: readonly ThreadView[],
  after: readonly ThreadView[],
): readonly string[] {
  const told = ({ name, messages }: ThreadView) => `${messages} ${name}`;
  const differs = (thread: ThreadView, others: readonly ThreadView[]) => {
    const other = others.find(({ id }) => id === thread.id);
    return other === undefined || told(other) !== told(thread);
  };
  const changed = after.filter((thread) => differs(thread, before));
  const gone = before.filter(({ id }) => !after.some((thread) => thread.id === id));
  return [...changed, ...gone].map(({ id }) => id);
}
