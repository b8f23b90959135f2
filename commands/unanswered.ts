import { PermissionFlagsBits } from 'discord-api-types/v10';
import { unansweredReply } from './reply/cards/unanswered/unanswered-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageMessages),
  ...named('unanswered', 'command.unanswered'),
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageMessages,
  show: async (server, answers) => unansweredReply(await server.unanswered(), server.guild, answers),
} satisfies ServerCommand;
