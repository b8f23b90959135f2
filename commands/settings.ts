import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { settingsReply } from './reply/cards/settings/settings-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';

const declaration = {
  type: ApplicationCommandType.ChatInput,
  name: 'settings',
  description: 'For whoever manages this server: where, from what and how I answer',
  // Discord shows it to nobody else; whoever may use it is asked about again.
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageGuild,
  show: ({ guild, echo }, { knowledge }) => settingsReply(guild.settings, knowledge.articles, echo),
} satisfies ServerCommand;
