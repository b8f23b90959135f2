import type { APIMessage } from 'discord-api-types/v10';
import { checkMessage } from '../../validation/check-message.ts';
import type { Interaction } from '../../world/interactions.ts';
import { reviseMessage } from '../../world/messages/message.ts';
import type { Stored } from '../../world/messages/message-store.ts';
import { deleteMessage, updateMessage } from '../../world/messages/post.ts';
import { postReply } from '../../world/messages/reply.ts';
import type { Webhook } from '../../world/webhooks.ts';
import { isChannel, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals } from '../answer.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';
import { webhookMessages } from '../webhook-messages.ts';

const LOADING = 128;
const PATH = '/webhooks/:app/:token';

/** Follow-ups to an interaction, and its messages, while the token lives; and messages of channels' webhooks, which come the same way. */
export function webhookRoutes(world: World): readonly Route[] {
  const own = webhookMessages(world);
  type RunOfWebhook = (webhook: Webhook, request: RestRequest) => RestAnswer | Promise<RestAnswer>;

  /** Runs the route for an interaction that was answered and whose token has not expired, or for a channel's webhook. */
  const answered =
    (
      run: (interaction: Interaction, request: RestRequest) => RestAnswer | Promise<RestAnswer>,
      runOfWebhook: RunOfWebhook,
    ) =>
    (request: RestRequest): RestAnswer | Promise<RestAnswer> => {
      const webhook = world.webhooks.get(request.param('app'));
      if (webhook)
        return webhook.token === request.param('token')
          ? runOfWebhook(webhook, request)
          : refusals.expiredToken;
      if (request.param('app') !== world.application.id) return refusals.unknownWebhook;
      const interaction = world.interactions.byToken(request.param('token'));
      if (!interaction || world.interactions.isExpired(interaction)) return refusals.expiredToken;
      return interaction.state === 'answered' ? run(interaction, request) : refusals.unknownWebhook;
    };

  const withMessage = (
    run: (
      message: APIMessage,
      interaction: Interaction,
      request: RestRequest,
    ) => RestAnswer | Promise<RestAnswer>,
    runOfWebhook: RunOfWebhook,
  ) =>
    answered((interaction, request) => {
      const stored = find(world, interaction, request.param('message'));
      return stored ? run(stored.message, interaction, request) : refusals.unknownMessage;
    }, runOfWebhook);

  async function followUp(interaction: Interaction, { body, files }: RestRequest): Promise<RestAnswer> {
    const result = await checkMessage('follow-up', body, files, world.emojis);
    if (result.kind === 'refused') return refuseBody(result);
    if (!isChannel(world, interaction.channelId)) return refusals.unknownChannel;
    const original = find(world, interaction, '@original');
    // The first follow-up to a deferred reply takes the place of "is thinking…".
    if (original && isLoading(original.message)) {
      const filled = reviseMessage(world, original.message, result.value, files);
      return show(interaction, filled);
    }
    const message = postReply(world, interaction, result.value, files, 'follow-up');
    const seen = world.messages.get(message.channel_id, message.id);
    interaction.settle({ kind: 'message', message, private: seen?.visibleTo !== undefined });
    return ok(message);
  }

  async function edit(before: APIMessage, interaction: Interaction, { body, files }: RestRequest) {
    const result = await checkMessage('edit-follow-up', body, files, world.emojis, before);
    if (result.kind === 'refused') return refuseBody(result);
    return show(interaction, reviseMessage(world, before, result.value, files));
  }

  function show(interaction: Interaction, message: APIMessage): RestAnswer {
    updateMessage(world, message);
    const updates = interaction.originalId === interaction.sourceId;
    interaction.settle(
      updates ? { kind: 'updated', message } : { kind: 'message', message, private: interaction.private },
    );
    return ok(message);
  }

  return [
    { method: 'POST', path: PATH, auth: false, run: answered(followUp, own.write) },
    {
      method: 'GET',
      path: `${PATH}/messages/:message`,
      auth: false,
      run: withMessage((message) => ok(message), own.read),
    },
    { method: 'PATCH', path: `${PATH}/messages/:message`, auth: false, run: withMessage(edit, own.edit) },
    {
      method: 'DELETE',
      path: `${PATH}/messages/:message`,
      auth: false,
      run: withMessage((message, interaction) => {
        deleteMessage(world, message.channel_id, message.id);
        interaction.settle({ kind: 'deleted' });
        return noContent;
      }, own.remove),
    },
  ];
}

function find(world: World, interaction: Interaction, id: string): Stored | undefined {
  const messageId = id === '@original' ? interaction.originalId : id;
  const stored = messageId === undefined ? undefined : world.messages.get(interaction.channelId, messageId);
  // A token reaches the messages of its own interaction, and the one whose component was used.
  const own =
    stored?.message.interaction_metadata?.id === interaction.id || messageId === interaction.sourceId;
  return own ? stored : undefined;
}

function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & LOADING) !== 0;
}
