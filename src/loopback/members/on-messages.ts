import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import type { Done, Failed } from '../outcome.ts';
import { emojiKey } from '../world/emojis.ts';
import { forwarding } from '../world/messages/forward.ts';
import { composeMessage, reviseMessage } from '../world/messages/message.ts';
import { isVisible } from '../world/messages/message-store.ts';
import { pinMessage, pinnedIn, unpinMessage } from '../world/messages/pins.ts';
import { deleteMessage, postMessage, updateMessage } from '../world/messages/post.ts';
import { addReaction, removeReaction } from '../world/messages/reactions.ts';
import { dmPartner } from '../world/world.ts';
import { type Actor, failed } from './actor.ts';

/** Puts an emoji under a message, or takes the member's own away. */
export function react(actor: Actor, target: APIMessage, written: string, isThere: boolean): Done | Failed {
  const message = seen(actor, target);
  if (!message) return gone;
  const { world, person } = actor;
  const emoji = emojiKey(world, written);
  if (emoji === undefined)
    return failed('bad-option', `'${written}' is no emoji of Unicode, and nobody has made it.`);
  const below = world.reactions.get(message.id) ?? [];
  const isNew = !below.some((reaction) => reaction.emoji === emoji);
  if (isThere && isNew && !may(actor, 'AddReactions')) return notAllowed('add reactions');
  if (isThere && isNew && below.length >= limits.reactions)
    return failed('not-allowed', `A message has at most ${limits.reactions} different reactions.`);
  if (isThere) addReaction(world, message, emoji, person.user.id);
  else removeReaction(world, message, emoji, person.user.id);
  return done(actor, message);
}

/** Changes the text of the member's own message. */
export function edit(actor: Actor, target: APIMessage, text: string): Done | Failed {
  const message = seen(actor, target);
  if (!message) return gone;
  if (message.author.id !== actor.person.user.id) return notAllowed('edit what others wrote');
  if (text.trim() === '' && message.attachments.length === 0)
    return failed('bad-option', 'A message cannot be empty.');
  updateMessage(actor.world, reviseMessage(actor.world, message, { content: text }));
  return done(actor, message);
}

/** Takes a message away: the member's own, or anybody's where the member moderates. */
export function remove(actor: Actor, target: APIMessage): Done | Failed {
  const message = seen(actor, target);
  if (!message) return gone;
  const isOwn = message.author.id === actor.person.user.id;
  const moderates = may(actor, 'ManageMessages') && !dmPartner(actor.world, message.channel_id);
  if (!isOwn && !moderates) return notAllowed('delete what others wrote');
  deleteMessage(actor.world, message.channel_id, message.id);
  return { kind: 'done', message };
}

/** Pins a message, or takes its pin away. */
export function pin(actor: Actor, target: APIMessage, isPinned: boolean): Done | Failed {
  const message = seen(actor, target);
  if (!message) return gone;
  const { world, person } = actor;
  if (!may(actor, 'PinMessages') && !dmPartner(world, message.channel_id)) return notAllowed('pin messages');
  if (isPinned && !message.pinned && pinnedIn(world, message.channel_id).length >= limits.pins)
    return failed('not-allowed', `A channel has at most ${limits.pins} pins.`);
  if (isPinned) pinMessage(world, message, person.user.id);
  else unpinMessage(world, message);
  return done(actor, message);
}

/** Puts a copy of a message into a channel. */
export function forward(actor: Actor, target: APIMessage, channelId: string): Done | Failed {
  const original = seen(actor, target);
  if (!original) return gone;
  const { world, person } = actor;
  const extra = forwarding(world, original);
  const message = composeMessage(world, { channelId, author: person.user, body: {}, extra });
  postMessage(world, message);
  return { kind: 'done', message };
}

export const gone = failed('unknown-component', 'The message is not there (any more).');

function notAllowed(what: string): Failed {
  return failed('not-allowed', `This member may not ${what}.`);
}

function may({ person }: Actor, permission: 'AddReactions' | 'ManageMessages' | 'PinMessages'): boolean {
  return (BigInt(person.permissions) & PermissionFlagsBits[permission]) !== 0n;
}

/** The message as it is now; undefined when the member does not see it, or nobody can do anything with it. */
export function seen({ world, person }: Actor, { channel_id, id }: APIMessage): APIMessage | undefined {
  const stored = world.messages.get(channel_id, id);
  return stored && isVisible(stored, person.user.id) && stored.visibleTo === undefined
    ? stored.message
    : undefined;
}

function done({ world }: Actor, { channel_id, id, ...rest }: APIMessage): Done {
  return {
    kind: 'done',
    message: world.messages.get(channel_id, id)?.message ?? { channel_id, id, ...rest },
  };
}
