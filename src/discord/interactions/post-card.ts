import { type APIContainerComponent, type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { notice } from '../../../commands/reply/reply.ts';
import type { Voice } from '../../answer/voice.ts';
import { formatCustomId } from '../card/custom-id.ts';
import { presentReply } from '../card/present-reply.ts';
import { askedBy, QUESTION_LINE } from '../card/question-on-card.ts';
import { verifyCard } from '../card/verify-card.ts';
import type { Desk } from './desk.ts';
import type { Done } from './funnel.ts';
import { mayPost } from './may-post.ts';

/** Shows a private card to everyone in the channel: the same card, with who asked and a button to take it away. */
export async function postCard(interaction: ButtonInteraction, desk: Desk): Promise<Done> {
  const { message, user } = interaction;
  const { knowledge, voice } = desk.answers;
  const { say } = voice;
  const [card] = message.components.map((component) => component.toJSON());
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  if (card?.type !== ComponentType.Container || !isPrivate) {
    return refuse(interaction, desk, say('post.nothing'));
  }
  if (!mayPost(interaction, desk)) return refuse(interaction, desk, say('post.not-allowed'));
  const posted = desk.store?.posted;
  if (posted?.isFirst(message.id) === false) return refuse(interaction, desk, say('post.already'));
  const { articles, earlier } = knowledge;
  const { container, broken } = verifyCard(card, articles, earlier, voice);
  for (const { paragraph, text } of broken) {
    desk.log.error('misquoted', { paragraph: paragraph ?? 'unknown', characters: text.length });
  }
  try {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [forEveryone(container, user.id, voice)],
      allowedMentions: { parse: [], repliedUser: false },
    });
  } catch (error) {
    // Nothing stands there, so that it can be tried again.
    posted?.failed(message.id);
    throw error;
  }
  posted?.stands(message.id);
  return { kind: 'posted' };
}

async function refuse(interaction: ButtonInteraction, desk: Desk, why: string): Promise<Done> {
  await interaction.reply(presentReply(notice(why), desk));
  return { kind: 'refused' };
}

/** The card with who asked on top and with *Delete* in the place of *Post to channel*. */
export function forEveryone(
  card: APIContainerComponent,
  member: string,
  voice: Voice,
): APIContainerComponent {
  const post = formatCustomId({ kind: 'post' });
  const custom_id = formatCustomId({ kind: 'delete', member }) ?? '';
  const components = card.components.map((part) => {
    if (part.type === ComponentType.TextDisplay && part.id === QUESTION_LINE) {
      return { ...part, content: askedBy(member, voice, part.content) };
    }
    if (part.type !== ComponentType.ActionRow) return part;
    const buttons = part.components.map((button) =>
      'custom_id' in button && button.custom_id === post
        ? { ...button, custom_id, label: voice.say('card.delete') }
        : button,
    );
    return { ...part, components: buttons };
  });
  const isNamed = components.some(({ id }) => id === QUESTION_LINE);
  const who = { type: ComponentType.TextDisplay as const, content: askedBy(member, voice) };
  return { ...card, components: isNamed ? components : [who, ...components] };
}
