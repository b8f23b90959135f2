import { PermissionFlagsBits } from 'discord-api-types/v10';
import { settingsReply } from './reply/cards/settings/settings-reply.ts';
import type { Declaration, ServerCommand } from './reply/command/command.ts';
import { inServersFor } from './reply/command/everywhere.ts';
import { named } from './reply/command/named.ts';

const declaration = {
  ...inServersFor(PermissionFlagsBits.ManageGuild),
  ...named('settings', 'command.settings'),
} as const satisfies Declaration;

export default {
  declaration,
  needs: PermissionFlagsBits.ManageGuild,
  show: ({ guild, echo }, { knowledge, voice }) =>
    settingsReply(guild.settings, knowledge.articles, echo, voice),
} satisfies ServerCommand;
