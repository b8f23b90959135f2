import type { ChatInputCommandInteraction } from 'discord.js';
import { SETTINGS } from '../../../commands/reply/cards/settings/words.ts';
import type { ServerCommand } from '../../../commands/reply/command/command.ts';
import { notice } from '../../../commands/reply/reply.ts';
import { presentReply } from '../card/present-reply.ts';
import type { Desk } from './desk.ts';
import { type Done, doneOf } from './funnel.ts';
import { hereOf } from './here.ts';
import { mayRun } from './may-run.ts';

/** Shows those who run a server what they asked for; `desk` is the one of all articles. */
export async function showServer(
  interaction: ChatInputCommandInteraction,
  command: ServerCommand,
  desk: Desk,
): Promise<Done> {
  const here = hereOf(interaction, desk);
  const reply =
    here.guildId === undefined
      ? notice(SETTINGS.notHere)
      : mayRun(interaction, command.needs, here.guild)
        ? await command.show({ guild: here.guild, echo: desk.hideQuestions !== true }, desk.answers)
        : notice(SETTINGS.notForYou);
  await interaction.reply(presentReply({ ...reply, visibility: 'private' }, desk));
  return doneOf(reply);
}
