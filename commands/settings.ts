import { PermissionFlagsBits } from 'discord-api-types/v10';
import { settingsReply } from './reply/cards/settings/settings-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageGuild),
  name: 'settings',
  description: 'For whoever manages this server: where, from what and how I answer',
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageGuild,
  show: ({ guild, echo }, { knowledge }) => settingsReply(guild.settings, knowledge.articles, echo),
} satisfies ServerCommand;
