import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { notice } from '../../../commands/reply/reply.ts';
import { presentReply } from '../card/present-reply.ts';
import type { Desk } from './desk.ts';
import type { Done } from './funnel.ts';

/** Takes a public card away for the member who asked and for whoever may delete messages there. */
export async function deleteCard(interaction: ButtonInteraction, asker: string, desk: Desk): Promise<Done> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== asker && !isModerator) {
    const refusal = notice(desk.answers.voice.say('delete.refused'));
    await interaction.reply(presentReply(refusal, desk));
    return { kind: 'refused' };
  }
  // Acknowledged and taken away by the interaction itself, which needs no permission in the channel.
  await interaction.deferUpdate();
  await interaction.deleteReply();
  return { kind: 'deleted' };
}
