import type { APIMessage } from 'discord-api-types/v10';
import { checkMessage } from '../validation/check-message.ts';
import { composeMessage, reviseMessage } from '../world/messages/message.ts';
import { deleteMessage, postMessage, updateMessage } from '../world/messages/post.ts';
import { isThread, placeById } from '../world/places.ts';
import { type Webhook, webhookAuthor } from '../world/webhooks.ts';
import type { World } from '../world/world.ts';
import { noContent, ok, type RestAnswer, refusals } from './answer.ts';
import { refuseBody } from './refuse-body.ts';
import type { RestRequest } from './router.ts';

/** What who has a webhook's token does with its messages. */
export function webhookMessages(world: World) {
  /** Its channel, or a thread in it that is named. */
  const placeOf = ({ channelId }: Webhook, { query }: RestRequest): string | undefined => {
    const threadId = query.get('thread_id');
    if (threadId === null) return placeById(world, channelId)?.id;
    const thread = placeById(world, threadId);
    return isThread(thread) && thread.parent_id === channelId ? thread.id : undefined;
  };

  const withMessage =
    (run: (message: APIMessage, request: RestRequest) => RestAnswer | Promise<RestAnswer>) =>
    (webhook: Webhook, request: RestRequest): RestAnswer | Promise<RestAnswer> => {
      const place = placeOf(webhook, request);
      const stored = place === undefined ? undefined : world.messages.get(place, request.param('message'));
      return stored?.message.webhook_id === webhook.id
        ? run(stored.message, request)
        : refusals.unknownMessage;
    };

  return {
    async write(webhook: Webhook, request: RestRequest): Promise<RestAnswer> {
      const { body, files, query } = request;
      const result = await checkMessage('webhook', body, files, world.emojis);
      if (result.kind === 'refused') return refuseBody(result);
      const channelId = placeOf(webhook, request);
      if (channelId === undefined) return refusals.unknownChannel;
      const author = webhookAuthor(webhook, result.value.username);
      const extra = { webhook_id: webhook.id };
      const message = composeMessage(world, { channelId, author, body: result.value, files, extra });
      postMessage(world, message);
      return query.get('wait') === 'true' ? ok(message) : noContent;
    },
    read: withMessage((message) => ok(message)),
    edit: withMessage(async (before, { body, files }) => {
      const result = await checkMessage('edit-webhook', body, files, world.emojis, before);
      if (result.kind === 'refused') return refuseBody(result);
      const message = reviseMessage(world, before, result.value, files);
      updateMessage(world, message);
      return ok(message);
    }),
    remove: withMessage((message) => {
      deleteMessage(world, message.channel_id, message.id);
      return noContent;
    }),
  };
}
