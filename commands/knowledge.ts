import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { listReply } from './reply/cards/knowledge/list-reply.ts';
import { reloadReply } from './reply/cards/knowledge/reload-reply.ts';
import type { Declaration, OperatorCommand } from './reply/command/command.ts';

const declaration = {
  type: ApplicationCommandType.ChatInput,
  name: 'knowledge',
  description: 'For whoever runs this bot: what it has read',
  // Discord shows it to nobody else; whoever may use it is asked about again.
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'reload',
      description: 'Read the folder again, and see what changed',
    },
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'list',
      description: 'The articles, with their facts, topics and versions',
    },
  ],
} as const satisfies Declaration;

export default {
  declaration,
  isForOperators: true,
  async act({ part }, library, answers) {
    switch (part) {
      case 'reload':
        return reloadReply(await library.reload());
      default:
        return listReply(answers.knowledge);
    }
  },
} satisfies OperatorCommand;
