import type { Attachment, ButtonInteraction, Interaction, ModalSubmitInteraction } from 'discord.js';
import type { SentFile } from '../../../../commands/reply/library.ts';
import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import { LIMITS } from '../../limits.ts';
import { downloadFile } from '../../requests/download-file.ts';

const WHY = {
  elsewhere: 'This file does not lie with Discord, so it is not read.',
  'too-large': `An article has at most ${LIMITS.article / 1e6} MB.`,
  unreachable: 'Discord did not hand the file over. Please send it again.',
} as const;

/** A text file that somebody sent, or what to tell them. */
export async function downloaded(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  { client }: Interaction,
): Promise<SentFile | Reply> {
  if (!/\.(?:md|txt)$/iu.test(name)) return notice('An article is a file that ends in .md or .txt.');
  if (size > LIMITS.article) return notice(WHY['too-large']);
  const file = await downloadFile(url, LIMITS.article, client.rest.options.api);
  return file.kind === 'bytes' ? { name, bytes: file.bytes } : notice(WHY[file.kind]);
}

/** The article that stands on a card as a file. */
export async function attachedTo(
  interaction: ButtonInteraction | ModalSubmitInteraction,
): Promise<SentFile | Reply> {
  const attachment = interaction.message?.attachments.first();
  return attachment === undefined
    ? notice('The card has no file any more: use /knowledge add again.')
    : downloaded(attachment, interaction);
}
