import type { Attachment, ButtonInteraction, Interaction, ModalSubmitInteraction } from 'discord.js';
import type { SentFile } from '../../../../commands/reply/library.ts';
import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import type { Say } from '../../../language/sayings/say.ts';
import { LIMITS } from '../../limits.ts';
import { downloadFile } from '../../requests/download-file.ts';

/** A text file that somebody sent, or what to tell them. */
export async function downloaded(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  { client }: Interaction,
  say: Say,
): Promise<SentFile | Reply> {
  if (!/\.(?:md|txt)$/iu.test(name)) return notice(say('draft.ending', { one: '.md', other: '.txt' }));
  const tooLarge = () => notice(say('draft.too-large', { size: LIMITS.article / 1e6 }));
  if (size > LIMITS.article) return tooLarge();
  const file = await downloadFile(url, LIMITS.article, client.rest.options.api);
  switch (file.kind) {
    case 'bytes':
      return { name, bytes: file.bytes };
    case 'too-large':
      return tooLarge();
    default:
      return notice(say(`draft.${file.kind}`));
  }
}

/** The article that stands on a card as a file. */
export async function attachedTo(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  say: Say,
): Promise<SentFile | Reply> {
  const attachment = interaction.message?.attachments.first();
  return attachment === undefined ? notice(say('draft.gone')) : downloaded(attachment, interaction, say);
}
