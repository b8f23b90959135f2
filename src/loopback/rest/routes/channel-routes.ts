import { type APIMessage, MessageReferenceType } from 'discord-api-types/v10';
import { withoutOthersContent } from '../../gateway/audience.ts';
import { checkMessage } from '../../validation/check-message.ts';
import { invalid } from '../../validation/problem.ts';
import { botMay } from '../../world/channels.ts';
import { forwarding } from '../../world/messages/forward.ts';
import { composeMessage, reviseMessage } from '../../world/messages/message.ts';
import type { MessageBody } from '../../world/messages/message-body.ts';
import { deleteMessage, postMessage, updateMessage } from '../../world/messages/post.ts';
import { dmChannel } from '../../world/person.ts';
import { isThread, placeById, takesMessages } from '../../world/places.ts';
import { asBotSees } from '../../world/threads/thread-members.ts';
import { dmPartner, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals } from '../answer.ts';
import { inChannels, refusalIn, withMessage } from '../in-channel.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** Channels and what the bot writes there on its own; ephemeral messages do not exist here. */
export function channelRoutes(world: World): readonly Route[] {
  const channel = (id: string) => {
    const partner = dmPartner(world, id);
    if (partner) return dmChannel(partner);
    const place = placeById(world, id);
    return isThread(place) ? asBotSees(world, place) : place;
  };
  const inChannel = inChannels(world);

  async function create({ param, body, files }: RestRequest): Promise<RestAnswer> {
    const result = await checkMessage('create', body, files, world.emojis);
    if (result.kind === 'refused') return refuseBody(result);
    // Checking takes time in which the channel may go and permissions too.
    const refusal = refusalIn(world, param('channel')) ?? mayNotWrite(world, param('channel'), result.value);
    if (refusal) return refusal;
    const reference = replyTo(world, param('channel'), result.value);
    if (reference.kind === 'refused') return reference.answer;
    const channelId = param('channel');
    const sent = sentBefore(world, channelId, result.value);
    if (sent) return ok(sent);
    const message = composeMessage(world, {
      channelId,
      author: world.bot,
      body: result.value,
      files,
      extra: reference.extra,
    });
    postMessage(world, message);
    return ok(message);
  }

  async function edit(before: APIMessage, { body, files }: RestRequest): Promise<RestAnswer> {
    if (before.author.id !== world.bot.id) return refusals.notYours;
    const result = await checkMessage('edit', body, files, world.emojis, before);
    if (result.kind === 'refused') return refuseBody(result);
    if (!world.messages.get(before.channel_id, before.id)) return refusals.unknownMessage;
    const message = reviseMessage(world, before, result.value, files);
    updateMessage(world, message);
    return ok(message);
  }

  return [
    inChannel('GET', '', ({ param }) => ok(channel(param('channel')))),
    inChannel('POST', '/typing', ({ param }) => {
      world.happenings.emit({ kind: 'typing', channelId: param('channel'), userId: world.bot.id });
      return noContent;
    }),
    inChannel('GET', '/messages', ({ param, query }) => ok(history(world, param('channel'), query))),
    inChannel('POST', '/messages', create),
    inChannel(
      'GET',
      '/messages/:message',
      withMessage(world, (message) => ok(shown(world, message))),
    ),
    inChannel('PATCH', '/messages/:message', withMessage(world, edit)),
    inChannel(
      'DELETE',
      '/messages/:message',
      withMessage(world, (message) => {
        const theirs = message.author.id !== world.bot.id;
        if (theirs && dmPartner(world, message.channel_id)) return refusals.notInDirect;
        if (theirs && !botMay(world, message.channel_id, 'ManageMessages'))
          return refusals.missingPermissions;
        deleteMessage(world, message.channel_id, message.id);
        return noContent;
      }),
    ),
  ];
}

/** Why the bot may not write that there. */
function mayNotWrite(world: World, channelId: string, body: MessageBody): RestAnswer | undefined {
  const place = placeById(world, channelId);
  if (place && !takesMessages(place)) return refusals.noText;
  const needed = isThread(place) ? 'SendMessagesInThreads' : 'SendMessages';
  if (!botMay(world, channelId, needed)) return refusals.missingPermissions;
  if (isThread(place) && place.thread_metadata.locked && !botMay(world, channelId, 'ManageThreads'))
    return refusals.lockedThread;
  const hasEmbeds = (body.embeds ?? []).length > 0;
  if (hasEmbeds && !botMay(world, channelId, 'EmbedLinks')) return refusals.missingPermissions;
  if (body.message_reference && !botMay(world, channelId, 'ReadMessageHistory')) return refusals.noHistory;
  return undefined;
}

/** With `enforce_nonce` a message is created once, however often it is sent. */
function sentBefore(world: World, channelId: string, body: MessageBody): APIMessage | undefined {
  const { nonce, enforce_nonce: once } = body;
  if (!once || nonce == null) return undefined;
  const stored = world.messages.list(channelId);
  return stored.findLast(({ message }) => message.author.id === world.bot.id && message.nonce === nonce)
    ?.message;
}

type Reference =
  | { readonly kind: 'ok'; readonly extra: Partial<APIMessage> }
  | { readonly kind: 'refused'; readonly answer: RestAnswer };

function replyTo(world: World, channelId: string, body: MessageBody): Reference {
  const reference = body.message_reference;
  if (!reference) return { kind: 'ok', extra: {} };
  const isForward = reference.type === MessageReferenceType.Forward;
  const from = isForward ? (reference.channel_id ?? channelId) : channelId;
  const stored = world.messages.get(from, reference.message_id);
  const message = stored?.visibleTo === undefined ? stored?.message : undefined;
  if (message && isForward) return { kind: 'ok', extra: forwarding(world, message) };
  if (message) {
    const message_reference = { type: 0, channel_id: channelId, message_id: message.id } as const;
    return { kind: 'ok', extra: { type: 19, message_reference, referenced_message: message } };
  }
  if (reference.fail_if_not_exists === false) return { kind: 'ok', extra: {} };
  const problem = {
    path: ['message_reference'],
    code: 'REPLIES_UNKNOWN_MESSAGE',
    message: 'Unknown message',
  };
  return { kind: 'refused', answer: refuseBody(invalid([problem])) };
}

/** A message as the bot may read it. */
function shown(world: World, message: APIMessage): APIMessage {
  const mayRead = world.mayRead || dmPartner(world, message.channel_id) !== undefined;
  return mayRead ? message : withoutOthersContent(message, world.bot.id);
}

/** Newest first, as Discord lists them; `limit` defaults to 50. */
function history(world: World, channelId: string, query: URLSearchParams): APIMessage[] {
  const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 100);
  const [before, after] = [query.get('before'), query.get('after')];
  return world.messages
    .list(channelId)
    .filter((stored) => stored.visibleTo === undefined)
    .map((stored) => stored.message)
    .map((message) => shown(world, message))
    .filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)))
    .reverse()
    .slice(0, limit);
}
