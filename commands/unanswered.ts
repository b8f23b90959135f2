import { PermissionFlagsBits } from 'discord-api-types/v10';
import { unansweredReply } from './reply/cards/unanswered/unanswered-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageMessages),
  name: 'unanswered',
  description: 'For moderators: what I could not answer here, and linking it to what does',
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageMessages,
  show: async (server, { knowledge }) => unansweredReply(await server.unanswered(), server.guild, knowledge),
} satisfies ServerCommand;
