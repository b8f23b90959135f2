import type { APIMessage } from 'discord-api-types/v10';
import type { Happening } from '../loopback/happening.ts';
import type { Loopback } from '../loopback/loopback.ts';
import type { Member } from '../loopback/member.ts';
import type { Modal } from '../loopback/outcome.ts';
import { starterOf, viewThreads } from './thread-views.ts';
import type { ReactionView, Seen, ToPage } from './to-page.ts';
import type { UsedCommands } from './used-commands.ts';

/** Forms a tab keeps until they are sent off; the oldest go first. */
const modalsKept = 20;

/** One open page: who looks at it, at which channel, and what reaches it. */
export interface Tab {
  readonly member: Member;
  readonly channelId: string;
  /** Shows the channel as that member; false when there is no such member or channel for them. */
  enter(memberId: string, channelId: string): boolean;
  /** A message of the channel this member sees; in a thread also the one it hangs on. */
  message(id: string): APIMessage | undefined;
  keepModal(modal: Modal): void;
  /** Gives a form once. */
  takeModal(id: string): Modal | undefined;
  watchExchanges(on: boolean): void;
  /** Passes on what this member may see of a happening. */
  tell(happening: Happening): void;
  readonly send: (frame: ToPage) => void;
}

/** What the tabs of a playground share. */
export interface Shared {
  readonly loopback: Loopback;
  /** Ids of the private messages that were dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly used: UsedCommands;
}

/** Begins as the first member in the first channel. */
export function createTab({ loopback, dismissed, used }: Shared, send: (frame: ToPage) => void): Tab {
  const [first] = loopback.members;
  const [channel] = loopback.channels;
  if (first === undefined || channel === undefined)
    throw new Error('The loopback has no member or no channel.');
  let member = first;
  let channelId = channel.id;
  let exchanges = false;
  const modals = new Map<string, Modal>();
  const sees = ({ visibleTo }: { visibleTo?: string }) => visibleTo === undefined || visibleTo === member.id;

  function visible(id: string | undefined): APIMessage | undefined {
    return here().find((message) => message.id === id);
  }

  /** The channel's messages; what stands for another one is that one. */
  function here(): readonly APIMessage[] {
    return loopback.messages(channelId, member.id).map((message) => starterOf(loopback, member, message));
  }

  /** A channel, forum or thread of the guild that the person sees. */
  function isPlace(id: string, seenBy: Member): boolean {
    return [...loopback.channels, ...loopback.forums, ...seenBy.threads].some((place) => place.id === id);
  }

  function see(original: APIMessage): Seen {
    const message = withoutForeign(original);
    const command = used.of(message.interaction_metadata?.id);
    return {
      message,
      private: isPrivate(message),
      reactions: reactionsTo(message.id),
      votes: [...loopback.votes(message.id)]
        .filter(([, userIds]) => userIds.includes(member.id))
        .map(([answerId]) => answerId),
      ...(command === undefined ? {} : { used: command }),
    };
  }

  function reactionsTo(id: string): readonly ReactionView[] {
    return loopback
      .reactions(id)
      .map(({ emoji, userIds }) => ({ emoji, count: userIds.length, mine: userIds.includes(member.id) }));
  }

  /** Others see of a private message neither the text nor the line over what replies to it. */
  function withoutForeign(message: APIMessage): APIMessage {
    const { referenced_message: source, ...rest } = message;
    return isPrivate(source ?? undefined) && !visible(source?.id) ? rest : message;
  }

  /** Of a message in another channel of this member's that another one, or the bot, has written. */
  function tellElsewhere({ channel_id, author, mentions, interaction_metadata }: APIMessage): void {
    const isHere = channel_id === channelId;
    const isTheirs = channel_id === member.dmChannelId || isPlace(channel_id, member);
    if (isHere || !isTheirs || author.id === member.id) return;
    const isForThem =
      channel_id === member.dmChannelId ||
      mentions.some(({ id }) => id === member.id) ||
      interaction_metadata?.user.id === member.id;
    send({ kind: 'elsewhere', channelId: channel_id, pings: isForThem });
  }

  function tellThreads(): void {
    send({ kind: 'threads', threads: viewThreads(loopback, member) });
  }

  function isInThread({ channel_id }: APIMessage): boolean {
    return loopback.threads.some(({ id }) => id === channel_id);
  }

  return {
    send,
    get member() {
      return member;
    },
    get channelId() {
      return channelId;
    },
    enter(memberId, wanted) {
      const found = loopback.members.find(({ id }) => id === memberId);
      if (found === undefined) return false;
      if (wanted !== found.dmChannelId && !isPlace(wanted, found)) return false;
      member = found;
      channelId = wanted;
      const messages = here()
        .filter(({ id }) => !dismissed.has(id))
        .map((message) => see(message));
      send({ kind: 'room', memberId, channelId, messages, threads: viewThreads(loopback, member) });
      return true;
    },
    message: visible,
    keepModal(modal) {
      modals.set(modal.id, modal);
      const [oldest] = modals.keys();
      if (modals.size > modalsKept && oldest !== undefined) modals.delete(oldest);
    },
    takeModal(id) {
      const modal = modals.get(id);
      modals.delete(id);
      return modal;
    },
    watchExchanges(on) {
      exchanges = on;
      if (on) send({ kind: 'exchanges', exchanges: loopback.exchanges });
    },
    tell(happening) {
      switch (happening.kind) {
        case 'message-created':
        case 'message-updated':
          if (happening.kind === 'message-created' && sees(happening)) tellElsewhere(happening.message);
          // In its thread the message it hangs on stands first.
          if (
            (happening.message.channel_id === channelId || happening.message.id === channelId) &&
            sees(happening) &&
            !dismissed.has(happening.message.id)
          ) {
            send({ kind: 'message', seen: see(starterOf(loopback, member, happening.message)) });
          }
          if (isInThread(happening.message)) tellThreads();
          return;
        case 'message-deleted':
          if (happening.channelId === channelId) send({ kind: 'gone', messageId: happening.messageId });
          return;
        case 'messages-deleted':
          if (happening.channelId === channelId)
            for (const messageId of happening.messageIds) send({ kind: 'gone', messageId });
          return;
        case 'vote-added':
        case 'vote-removed': {
          const poll = happening.channelId === channelId ? visible(happening.messageId) : undefined;
          if (poll) send({ kind: 'message', seen: see(poll) });
          return;
        }
        case 'reaction-added':
        case 'reaction-removed':
        case 'reactions-cleared':
          if (
            [happening.channelId, happening.messageId].includes(channelId) &&
            visible(happening.messageId)
          ) {
            const { messageId } = happening;
            send({ kind: 'reactions', messageId, reactions: reactionsTo(messageId) });
          }
          return;
        case 'thread-created':
        case 'thread-updated':
        case 'thread-deleted':
        case 'thread-members-changed':
          tellThreads();
          return;
        case 'typing':
          if (happening.channelId === channelId && happening.userId !== member.id)
            send({ kind: 'typing', userId: happening.userId });
          return;
        case 'exchange':
          if (exchanges) send({ kind: 'exchanges', exchanges: [happening.exchange] });
          return;
        default:
      }
    },
  };
}

const ephemeral = 64;

/** Only one member sees the message. */
export function isPrivate(message: APIMessage | undefined): boolean {
  return ((message?.flags ?? 0) & ephemeral) !== 0;
}
