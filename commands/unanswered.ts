import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { unansweredReply } from './reply/cards/unanswered/unanswered-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';

const declaration = {
  type: ApplicationCommandType.ChatInput,
  name: 'unanswered',
  description: 'For moderators: what I could not answer here, and linking it to what does',
  // Discord shows it to nobody else; whoever may use it is asked about again.
  default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageMessages,
  show: async (server, { knowledge }) => unansweredReply(await server.unanswered(), server.guild, knowledge),
} satisfies ServerCommand;
