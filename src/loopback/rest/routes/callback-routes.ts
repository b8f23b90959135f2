import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { type Callback, checkCallback } from '../../validation/check-callback.ts';
import type { Interaction } from '../../world/interactions.ts';
import { reviseMessage } from '../../world/messages/message.ts';
import type { Files, MessageBody } from '../../world/messages/message-body.ts';
import { updateMessage } from '../../world/messages/post.ts';
import { postReply } from '../../world/messages/reply.ts';
import { storeComponents } from '../../world/messages/store-components.ts';
import { isChannel, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals } from '../answer.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** The first answer to an interaction. */
export function callbackRoutes(world: World): readonly Route[] {
  async function answer({ param, body, files, query }: RestRequest): Promise<RestAnswer> {
    const interaction = world.interactions.byToken(param('token'));
    if (interaction?.id !== param('interaction')) return refusals.unknownInteraction;
    const given = await answerInteraction(world, interaction, body, files);
    return given.status === 200 && query.get('with_response') !== 'true' ? noContent : given;
  }
  return [{ method: 'POST', path: '/interactions/:interaction/:token/callback', auth: false, run: answer }];
}

/** Gives an interaction its first answer, from a request of the bot or from what it answered to Discord's own. */
export async function answerInteraction(
  world: World,
  interaction: Interaction,
  body: unknown,
  files: Files,
): Promise<RestAnswer> {
  const refusal = refusalFor(world, interaction);
  if (refusal) return refusal;
  const result = await checkCallback(body, interaction, files, world.emojis, sourceOf(world, interaction));
  if (result.kind === 'refused') return refuseBody(result);
  // Loading the schemas takes time in which the deadline may pass or another answer may come.
  const late = refusalFor(world, interaction);
  if (late) return late;
  if (result.value.type === 7 && !sourceOf(world, interaction)) return refusals.unknownMessage;
  const message = apply(world, interaction, result.value, files);
  return ok(described(interaction, result.value.type, message));
}

function refusalFor(world: World, interaction: Interaction): RestAnswer | undefined {
  if (interaction.state === 'failed') return refusals.unknownInteraction;
  if (interaction.state === 'answered') return refusals.alreadyAcknowledged;
  return isChannel(world, interaction.channelId) ? undefined : refusals.unknownChannel;
}

/** Does what the callback asks for and lets the member see it; gives the message it made or changed. */
function apply(
  world: World,
  interaction: Interaction,
  callback: Callback,
  files: Files,
): APIMessage | undefined {
  switch (callback.type) {
    case 4: {
      const message = postReply(world, interaction, callback.data ?? {}, files, 'reply');
      interaction.answer({ kind: 'message', message, private: interaction.private });
      return message;
    }
    case 5: {
      const message = postReply(world, interaction, callback.data ?? {}, files, 'loading');
      pend(world, interaction, message.id, 'reply');
      return message;
    }
    case 6: {
      // Only allowed where there is a source; an empty id finds nothing.
      const { sourceId = '' } = interaction;
      interaction.originalId = sourceId;
      pend(world, interaction, sourceId, 'update');
      return sourceOf(world, interaction);
    }
    case 7:
      return updateSource(world, interaction, callback.data ?? {}, files);
    case 8:
      interaction.answer({ kind: 'choices', choices: callback.data.choices });
      return undefined;
    case InteractionResponseType.Modal: {
      const { id, memberId, channelId } = interaction;
      const source = sourceOf(world, interaction);
      storeComponents(callback.data.components, world.nextId);
      const modal = { id, memberId, channelId, data: callback.data, ...(source ? { message: source } : {}) };
      interaction.answer({ kind: 'modal', modal });
      world.happenings.emit({ kind: 'modal-opened', memberId, modal });
      return undefined;
    }
  }
}

function updateSource(world: World, interaction: Interaction, body: MessageBody, files: Files) {
  const source = sourceOf(world, interaction);
  if (!source) return undefined;
  interaction.originalId = source.id;
  const message = reviseMessage(world, source, body, files);
  updateMessage(world, message);
  interaction.answer({ kind: 'updated', message });
  return message;
}

/** The message whose component was used. */
function sourceOf(world: World, { channelId, sourceId = '' }: Interaction): APIMessage | undefined {
  return world.messages.get(channelId, sourceId)?.message;
}

function pend(world: World, interaction: Interaction, messageId: string, defers: 'reply' | 'update'): void {
  const { id: interactionId, channelId, memberId } = interaction;
  world.happenings.emit({
    kind: 'interaction-pending',
    interactionId,
    channelId,
    memberId,
    messageId,
    defers,
  });
  interaction.answer({ kind: 'deferred', private: interaction.private, final: interaction.final });
}

/** Discord's interaction types by what was asked. */
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

function described(interaction: Interaction, type: number, message: APIMessage | undefined) {
  const about = message && {
    response_message_id: message.id,
    response_message_loading: type === 5,
    response_message_ephemeral: interaction.private,
  };
  return {
    interaction: { id: interaction.id, type: TYPES[interaction.kind], ...about },
    resource: { type, ...(message ? { message } : {}) },
  };
}
