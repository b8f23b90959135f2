import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Action } from '../../../commands/reply/buttons/action.ts';
import { draftReply } from '../../../commands/reply/cards/knowledge/draft-reply.ts';
import { writtenReply } from '../../../commands/reply/cards/knowledge/written-reply.ts';
import type { Called, OperatorCommand } from '../../../commands/reply/command/command.ts';
import type { Library, SentFile } from '../../../commands/reply/library.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import { presentReply } from '../card/present-reply.ts';
import type { Desk } from './desk.ts';
import { type Done, doneOf } from './funnel.ts';
import { articleForm, fieldsWritten } from './library/article-form.ts';
import { isOperator } from './library/operators.ts';
import { attachedTo, downloaded } from './library/sent-file.ts';
import { valuesOf } from './read-options.ts';

type Operating = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Does what an operator asked for by a command; nobody else sees it, and it may take longer than an answer. */
export async function carryOut(
  interaction: ChatInputCommandInteraction,
  command: OperatorCommand,
  desk: Desk,
): Promise<Done> {
  return asOperator(interaction, desk, async (library) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const [part] = interaction.options.data;
    const options = part?.options ?? [];
    const attachment = options.find((option) => option.attachment)?.attachment;
    const { say } = desk.answers.voice;
    const file = attachment && (await downloaded(attachment, interaction, say));
    if (file && 'text' in file) return show(interaction, file, desk);
    const called: Called = {
      part: part?.name ?? '',
      options: valuesOf(options),
      ...(file ? { file } : {}),
    };
    const counts = async () => desk.store?.counts();
    return show(interaction, await command.act(called, library, desk.answers, counts), desk);
  });
}

/** Does what a button on a card for operators says; its file stands on the card, and so works after a restart too. */
export async function carryOutButton(
  interaction: ButtonInteraction,
  action: Action & { readonly kind: 'describe' | 'add' | 'remove' },
  desk: Desk,
): Promise<Done> {
  return asOperator(interaction, desk, async (library) => {
    if (action.kind === 'describe') {
      const file = await attachedTo(interaction, desk.answers.voice.say);
      const drafted = 'text' in file ? undefined : await library.draft(file, {});
      const known = drafted?.kind === 'draft' ? drafted.fields : {};
      await interaction.showModal(articleForm(interaction.customId, known, desk.answers.voice.say));
      return { kind: 'form' };
    }
    await interaction.deferUpdate();
    if (action.kind === 'remove')
      return show(
        interaction,
        await writtenReply(await library.remove(action.article, action.hash), desk.answers.voice.say),
        desk,
      );
    const file = await attachedTo(interaction, desk.answers.voice.say);
    return show(interaction, 'text' in file ? file : await addReply(file, library, desk), desk);
  });
}

/** Shows the article again, with what was written into the form. */
export async function carryOutForm(interaction: ModalSubmitInteraction, desk: Desk): Promise<Done> {
  return asOperator(interaction, desk, async (library) => {
    await interaction.deferUpdate();
    const file = await attachedTo(interaction, desk.answers.voice.say);
    const reply =
      'text' in file ? file : draftReply(await library.draft(file, fieldsWritten(interaction)), desk.answers);
    return show(interaction, reply, desk);
  });
}

/** What cannot be added is shown again, so that nothing is lost. */
async function addReply(file: SentFile, library: Library, desk: Desk): Promise<Reply> {
  const drafted = await library.draft(file, {});
  if (drafted.kind === 'unreadable' || drafted.article === undefined)
    return draftReply(drafted, desk.answers);
  const name = `${drafted.id}.md`;
  const written = await library.add({ name, bytes: new TextEncoder().encode(drafted.text) });
  const reply = await writtenReply(written, desk.answers.voice.say);
  return written.kind === 'written' ? reply : { ...reply, file: { name, text: drafted.text } };
}

async function asOperator(
  interaction: Operating,
  desk: Desk,
  act: (library: Library) => Promise<Done>,
): Promise<Done> {
  if (desk.operators && isOperator(interaction, desk.operators)) return act(desk.operators.library);
  const { say } = desk.answers.voice;
  const where = say('knowledge.operators-where', { setting: 'OPERATORS' });
  const refusal = notice(say('knowledge.only-operators'), where);
  await interaction.reply(presentReply(refusal, desk));
  return doneOf(refusal);
}

async function show(interaction: Operating, reply: Reply, desk: Desk): Promise<Done> {
  // Who may see a message is settled when it is begun; of its files only those of now stay.
  const { files = [], ...payload } = presentReply(reply, desk);
  await interaction.editReply({
    ...payload,
    flags: MessageFlags.IsComponentsV2,
    files: [...files],
    attachments: [],
  });
  return doneOf(reply);
}
