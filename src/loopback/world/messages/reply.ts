import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { installOwners } from '../install-owners.ts';
import type { Interaction } from '../interactions.ts';
import type { World } from '../world.ts';
import { composeMessage } from './message.ts';
import type { Files, MessageBody } from './message-body.ts';
import { postMessage } from './post.ts';

const EPHEMERAL: number = MessageFlags.Ephemeral;

/** Posts the bot's message to an interaction: visible to its member alone if ephemeral. */
export function postReply(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: Files,
  as: 'reply' | 'follow-up' | 'loading',
): APIMessage {
  const ephemeral = ((body.flags ?? 0) & EPHEMERAL) !== 0;
  const message = composeMessage(world, {
    channelId: interaction.channelId,
    author: world.bot,
    body,
    files,
    extra: {
      application_id: world.application.id,
      webhook_id: world.application.id,
      interaction_metadata: metadata(world, interaction),
      ...kindOf(world, interaction, as),
    },
  });
  if (as === 'loading') message.flags = (message.flags ?? 0) | MessageFlags.Loading;
  if (as !== 'follow-up') {
    interaction.originalId = message.id;
    interaction.private = ephemeral;
  }
  postMessage(world, message, ephemeral ? interaction.memberId : undefined);
  return message;
}

function kindOf(world: World, interaction: Interaction, as: string): Partial<APIMessage> {
  if (as !== 'follow-up' && interaction.commandType !== undefined) {
    const slash = interaction.commandType === 1;
    return { type: slash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand };
  }
  const answered = as === 'follow-up' ? interaction.originalId : interaction.sourceId;
  const source = answered && world.messages.get(interaction.channelId, answered)?.message;
  if (!source) return {};
  return {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id: interaction.channelId, message_id: source.id },
    referenced_message: source,
  };
}

function metadata(world: World, interaction: Interaction): APIMessageInteractionMetadata {
  const user = world.people.find((person) => person.user.id === interaction.memberId)?.user ?? world.bot;
  const base = {
    id: interaction.id,
    user,
    authorizing_integration_owners: installOwners(world, interaction),
  } as const;
  if (interaction.kind === 'component') {
    return {
      ...base,
      type: InteractionType.MessageComponent,
      interacted_message_id: interaction.sourceId ?? interaction.id,
    };
  }
  return { ...base, type: InteractionType.ApplicationCommand };
}
