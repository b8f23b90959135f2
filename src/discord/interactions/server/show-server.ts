import type { ChatInputCommandInteraction } from 'discord.js';
import type { ServerCommand } from '../../../../commands/reply/command/command.ts';
import type { Server } from '../../../../commands/reply/command/server.ts';
import { notice } from '../../../../commands/reply/reply.ts';
import type { Guild } from '../../../store/guild-settings.ts';
import { presentReply } from '../../card/present-reply.ts';
import type { Desk } from '../desk.ts';
import { type Done, doneOf } from '../funnel.ts';
import { hereOf } from './here.ts';
import { mayRun } from './may-run.ts';

/** Shows those who run a server what they asked for; `desk` is the one of all articles. */
export async function showServer(
  interaction: ChatInputCommandInteraction,
  command: ServerCommand,
  desk: Desk,
): Promise<Done> {
  const { guildId, guild } = hereOf(interaction, desk);
  const { say } = desk.answers.voice;
  const reply =
    guildId === undefined
      ? notice(say('settings.not-here'))
      : mayRun(interaction, command.needs, guild)
        ? await command.show(serverOf(guildId, guild, desk), desk.answers)
        : notice(say('settings.not-for-you'));
  await interaction.reply(presentReply({ ...reply, visibility: 'private' }, desk));
  return doneOf(reply);
}

function serverOf(id: string, guild: Guild, { store, hideQuestions }: Desk): Server {
  return {
    guild,
    echo: hideQuestions !== true,
    unanswered: async () => store?.unanswered(id),
  };
}
