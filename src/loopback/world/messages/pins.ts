import { type APIMessage, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { everyUser, type World } from '../world.ts';
import { composeMessage } from './message.ts';
import { postMessage, updateMessage } from './post.ts';

/** When each pinned message of a channel was pinned (ISO 8601), by channel and message, oldest pin first. */
export type Pins = Map<string, ReadonlyMap<string, string>>;

/** A message and when it was pinned, as `GET …/messages/pins` lists it. */
export interface Pinned {
  readonly pinned_at: string;
  readonly message: APIMessage;
}

/** Pins the message, writes below it who did, and tells everyone; without effect where it is pinned. */
export function pinMessage(world: World, message: APIMessage, userId: string): void {
  const before = world.pins.get(message.channel_id) ?? new Map();
  if (before.has(message.id)) return;
  const now = new Date(world.clock.now()).toISOString();
  world.pins.set(message.channel_id, new Map([...before, [message.id, now]]));
  updateMessage(world, { ...message, pinned: true });
  tell(world, message.channel_id);
  const author = everyUser(world).find(({ id }) => id === userId) ?? world.bot;
  const extra = { type: MessageType.ChannelPinnedMessage, message_reference: referenceTo(message) };
  postMessage(world, composeMessage(world, { channelId: message.channel_id, author, body: {}, extra }));
}

/** Takes the pin away and tells everyone; without effect where there is none. */
export function unpinMessage(world: World, message: APIMessage): void {
  const before = world.pins.get(message.channel_id);
  if (!before?.has(message.id)) return;
  world.pins.set(message.channel_id, new Map([...before].filter(([id]) => id !== message.id)));
  updateMessage(world, { ...message, pinned: false });
  tell(world, message.channel_id);
}

/** What is pinned in the channel, the newest pin first. */
export function pinnedIn(world: World, channelId: string): readonly Pinned[] {
  return [...(world.pins.get(channelId) ?? [])].reverse().flatMap(([id, pinned_at]) => {
    const message = world.messages.get(channelId, id)?.message;
    return message ? [{ pinned_at, message }] : [];
  });
}

function referenceTo({ channel_id, id }: APIMessage) {
  return { type: MessageReferenceType.Default, channel_id, message_id: id };
}

function tell(world: World, channelId: string): void {
  const lastPinnedAt = pinnedIn(world, channelId)[0]?.pinned_at ?? null;
  const channel = world.channels.find(({ id }) => id === channelId);
  if (channel) channel.last_pin_timestamp = lastPinnedAt;
  world.happenings.emit({ kind: 'pins-changed', channelId, lastPinnedAt });
}
