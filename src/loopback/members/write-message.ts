import { type APIMessage, MessageType } from 'discord-api-types/v10';
import type { Said } from '../outcome.ts';
import { schemasLoading } from '../validation/schemas.ts';
import { composeMessage } from '../world/messages/message.ts';
import { postMessage } from '../world/messages/post.ts';
import type { Actor } from './actor.ts';
import { completeExtra } from './complete-extra.ts';

/** Writes in a channel and waits for the bot: for a reply to it, or else its next message in that channel. */
export async function writeMessage(
  actor: Actor,
  channelId: string,
  content: string,
  replyTo?: APIMessage,
  more: Partial<APIMessage> = {},
): Promise<Said> {
  const { world, patience } = actor;
  const loading = schemasLoading();
  if (loading) await loading;
  const sent = compose(actor, channelId, content, replyTo, more);
  const answer = nextAnswer(actor, sent, patience);
  postMessage(world, sent);
  const message = await answer;
  await actor.answersGone();
  return message ? { kind: 'message', message, sent } : { kind: 'silent', sent };
}

/** Writes in a channel; whatever the bot makes of it comes later. */
export function writeOnly(
  actor: Actor,
  channelId: string,
  content: string,
  replyTo?: APIMessage,
  more: Partial<APIMessage> = {},
): APIMessage {
  const sent = compose(actor, channelId, content, replyTo, more);
  postMessage(actor.world, sent);
  return sent;
}

function compose(
  { world, person }: Actor,
  channelId: string,
  content: string,
  replyTo: APIMessage | undefined,
  more: Partial<APIMessage>,
): APIMessage {
  if (replyTo && isPrivate(world, replyTo)) throw new Error('A private message takes no reply.');
  const extra = { ...(replyTo ? replying(replyTo) : {}), ...completeExtra(more) };
  return composeMessage(world, { channelId, author: person.user, body: { content }, extra });
}

/** What only one member sees is no message of the channel: what everyone sees cannot refer to it. */
function isPrivate(world: Actor['world'], { channel_id, id }: APIMessage): boolean {
  return world.messages.get(channel_id, id)?.visibleTo !== undefined;
}

function replying(to: APIMessage): Partial<APIMessage> {
  return {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id: to.channel_id, message_id: to.id },
    referenced_message: to,
  };
}

function nextAnswer(actor: Actor, sent: APIMessage, patience: number): Promise<APIMessage | undefined> {
  const { world } = actor;
  return new Promise((resolve) => {
    const finish = (message?: APIMessage) => {
      cancel();
      unwatch();
      resolve(message);
    };
    const cancel = world.clock.setTimer(patience, finish);
    const unwatch = world.happenings.watch((happening) => {
      if (happening.kind === 'message-created' && answers(happening.message, sent, world.bot.id)) {
        finish(happening.message);
      }
    });
  });
}

/** A message of the bot's in that channel that is neither for an interaction nor for somebody else's message. */
function answers(message: APIMessage, sent: APIMessage, botId: string): boolean {
  if (message.author.id !== botId || message.channel_id !== sent.channel_id) return false;
  if (message.interaction_metadata) return false;
  return (message.message_reference?.message_id ?? sent.id) === sent.id;
}
