import type { AnySelectMenuInteraction } from 'discord.js';
import { notice } from '../../../commands/reply/reply.ts';
import { parseCustomId } from '../card/custom-id.ts';
import { isOffered } from '../card/parts-of-card.ts';
import { presentReply } from '../card/present-reply.ts';
import type { Desk } from './desk.ts';
import type { Done } from './funnel.ts';
import { linkUp } from './server/link-up.ts';
import { setUp } from './server/set-up.ts';

/** Does what somebody chose on a card; `desk` is the one of all articles. */
export async function handleSelect(interaction: AnySelectMenuInteraction, desk: Desk): Promise<Done> {
  const action = parseCustomId(interaction.customId);
  const isOurs = isOffered(interaction.message, interaction.customId);
  if (isOurs && action?.kind === 'choose') return setUp(interaction, action, desk);
  if (isOurs && (action?.kind === 'entry' || action?.kind === 'link'))
    return linkUp(interaction, action, desk);
  const { say } = desk.answers.voice;
  const refusal = notice(say('button.stale'), say('help.hint'));
  await interaction.reply(presentReply(refusal, desk));
  return { kind: 'refused' };
}
