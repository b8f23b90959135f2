import {
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { askReply } from '../../../commands/reply/cards/ask-reply.ts';
import { followUpReply } from '../../../commands/reply/cards/follow-up-reply.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import type { Answers } from '../../answer/answers.ts';
import { plainQuestion } from '../../markup/plain-message.ts';
import { formatCustomId, parseCustomId } from '../card/custom-id.ts';
import { isOffered } from '../card/parts-of-card.ts';
import { presentReply } from '../card/present-reply.ts';
import { questionOnCard } from '../card/question-on-card.ts';
import { LIMITS } from '../limits.ts';
import { carryOutForm } from './carry-out.ts';
import { contextOf } from './context-of.ts';
import type { Desk } from './desk.ts';
import { type Done, doneOf } from './funnel.ts';
import { asAllowed } from './may-post.ts';
import { linkUp } from './server/link-up.ts';

const FIELD = 'question';

/** Opens the form in which a member asks on; it carries the button's `custom_id`, and with it the question before. */
export async function openForm(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  await interaction.showModal(
    followUpForm(interaction.customId, questionOnCard(interaction.message), desk.answers),
  );
}

/** The form itself; with a question worth asking after `before` as an example. */
export function followUpForm(custom_id: string, before: string | undefined, answers: Answers) {
  const { say } = answers.voice;
  const [example] = before ? answers.next(answers.ask(before), 1) : [];
  return {
    custom_id,
    title: say('form.title'),
    components: [
      {
        type: ComponentType.Label,
        label: say('form.label'),
        description: say('form.description'),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: LIMITS.formText,
          ...(example ? { placeholder: example.slice(0, LIMITS.placeholder) } : {}),
        },
      },
    ],
  } satisfies APIModalInteractionResponseCallbackData;
}

/**
 * Answers a form that was sent off, as privately as the card it belongs to. Without the card, which may have been
 * deleted meanwhile, a question that the form itself carries is enough; else the new one is asked by itself.
 */
export async function handleForm(
  interaction: ModalSubmitInteraction,
  desk: Desk,
  whole: Desk,
): Promise<Done> {
  const action = parseCustomId(interaction.customId);
  const { message } = interaction;
  // It was opened by a button of that card, which has the same id.
  const isOurs = message === null || isOffered(message, interaction.customId);
  if (action?.kind === 'describe' && isOurs) return carryOutForm(interaction, whole);
  // One by a select, which has an id of its own.
  const select = action?.kind === 'write' ? formatCustomId({ ...action, kind: 'link' }) : undefined;
  if (action?.kind === 'write' && message !== null && isOffered(message, select ?? ''))
    return linkUp(interaction, action, whole);
  const reply =
    action?.kind === 'about' && isOurs
      ? formReply(action.question, interaction, desk)
      : fromAnotherVersion(desk);
  await interaction.reply(
    presentReply(asAllowed(reply, interaction, desk), desk, { asker: interaction.user.id }),
  );
  return doneOf(reply);
}

function formReply(carried: string, interaction: ModalSubmitInteraction, desk: Desk): Reply {
  const { message, fields } = interaction;
  const before = carried || (message ? questionOnCard(message) : undefined);
  const written = fields.getTextInputValue(FIELD);
  const visibility = (message?.flags.has(MessageFlags.Ephemeral) ?? true) ? 'private' : 'public';
  if (before !== undefined) {
    const context = contextOf(desk);
    return followUpReply(written, before, visibility, desk.answers, context);
  }
  const alone = askReply(plainQuestion(written), visibility, desk.answers);
  return { ...alone, notes: [desk.answers.voice.say('form.gone'), ...(alone.notes ?? [])] };
}

function fromAnotherVersion({ answers }: Desk): Reply {
  const { say } = answers.voice;
  return notice(say('form.stale'), say('help.hint'));
}
