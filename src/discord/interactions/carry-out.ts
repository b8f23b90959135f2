import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Called, OperatorCommand } from '../../../commands/reply/command/command.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import { presentReply } from '../card/present-reply.ts';
import type { Desk } from './desk.ts';
import { type Done, doneOf } from './funnel.ts';
import { isOperator } from './operators.ts';
import { valuesOf } from './read-options.ts';

/** Does what an operator asked for; nobody else sees it, and it may take longer than an answer. */
export async function carryOut(
  interaction: ChatInputCommandInteraction,
  command: OperatorCommand,
  desk: Desk,
): Promise<Done> {
  if (!desk.operators || !isOperator(interaction, desk.operators)) {
    const refusal = notForYou();
    await interaction.reply(presentReply(refusal, desk));
    return doneOf(refusal);
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const reply = await command.act(calledBy(interaction), desk.operators.library, desk.answers);
  // Who may see a message is settled when it is begun.
  const payload = { ...presentReply(reply, desk), flags: MessageFlags.IsComponentsV2 } as const;
  await interaction.editReply(payload);
  return doneOf(reply);
}

function calledBy({ options }: ChatInputCommandInteraction): Called {
  const [part] = options.data;
  return { part: part?.name ?? '', options: valuesOf(part?.options ?? []) };
}

function notForYou(): Reply {
  return notice('Only whoever runs this bot may do that.', 'They stand in its setting OPERATORS.');
}
