import { type ButtonInteraction, type Message, MessageFlags } from 'discord.js';
import ask from '../../../commands/ask.ts';
import quote from '../../../commands/quote.ts';
import type { Action } from '../../../commands/reply/buttons/action.ts';
import { changesSince } from '../../../commands/reply/cards/changed-reply.ts';
import { howReply } from '../../../commands/reply/cards/how-reply.ts';
import { readReply } from '../../../commands/reply/cards/read-reply.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import { parseCustomId } from '../card/custom-id.ts';
import { actionsOn, isOffered } from '../card/parts-of-card.ts';
import { presentReply } from '../card/present-reply.ts';
import { questionOnCard } from '../card/question-on-card.ts';
import { carryOutButton } from './carry-out.ts';
import { contextOf } from './context-of.ts';
import { deleteCard } from './delete-card.ts';
import type { Desk } from './desk.ts';
import { openForm } from './follow-up-form.ts';
import { type Done, doneOf } from './funnel.ts';
import { asAllowed } from './may-post.ts';
import { postCard } from './post-card.ts';
import { setUp } from './server/set-up.ts';
import { silentHere } from './server/silent-here.ts';
import { vote } from './server/vote.ts';

/** What answers something: not where the server wants no answers. */
const ANSWERING: ReadonlySet<Action['kind']> = new Set([
  'ask',
  'quote',
  'how',
  'about',
  'read',
  'turn',
  'post',
]);

/** Does what a button says and gives the kind of answer for the log; `whole` is the desk of all articles. */
export async function handleButton(interaction: ButtonInteraction, desk: Desk, whole: Desk): Promise<Done> {
  const action = parseCustomId(interaction.customId);
  const isSilent = desk.here?.hearing === 'nobody' && action !== undefined && ANSWERING.has(action.kind);
  if (isSilent) return reply(interaction, silentHere(desk), desk);
  if (action === undefined || !isOffered(interaction.message, interaction.customId))
    return reply(interaction, fromAnotherVersion(desk), desk);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  switch (action.kind) {
    case 'ask':
      return reply(
        interaction,
        ask.run({ question: action.question, private: isPrivate }, desk.answers, contextOf(desk)),
        desk,
      );
    case 'quote':
      return reply(
        interaction,
        quote.run({ speaker: action.speaker, private: isPrivate }, desk.answers),
        desk,
      );
    case 'how': {
      const question = action.question || questionOnCard(interaction.message);
      if (!question) return reply(interaction, fromAnotherVersion(desk), desk);
      const shown = howReply(question, desk.answers);
      const notes = [...changesOn(interaction.message, desk), ...(shown.notes ?? [])];
      return reply(interaction, { ...shown, notes }, desk);
    }
    case 'about':
      await openForm(interaction, desk);
      return { kind: 'form' };
    case 'read':
      return reply(interaction, readReply(action, desk.answers), desk);
    case 'turn': {
      const shown = readReply(action, desk.answers);
      // A public card stays as it is: others read it too.
      if (!isPrivate) return reply(interaction, shown, desk);
      // Who may see a message is settled when it is sent.
      const payload = { ...presentReply(shown, desk), flags: MessageFlags.IsComponentsV2 } as const;
      await interaction.update(payload);
      return doneOf(shown);
    }
    case 'post':
      return postCard(interaction, desk);
    case 'describe':
    case 'add':
    case 'remove':
      return carryOutButton(interaction, action, whole);
    case 'helpful':
      return reply(interaction, vote(interaction, action, desk), desk);
    case 'delete':
      return deleteCard(interaction, action.member, desk);
    case 'switch':
      return setUp(interaction, action, whole);
    // These are no buttons.
    case 'choose':
    case 'entry':
    case 'link':
    case 'write':
      return reply(interaction, fromAnotherVersion(desk), desk);
  }
}

/** Whether the article of a card changed since: what is found now may then not be what the card says. */
function changesOn(message: Message, desk: Desk): string[] {
  const read = actionsOn(message).find((action) => action.kind === 'read');
  return read ? changesSince(read.article, read.hash, desk.answers) : [];
}

async function reply(interaction: ButtonInteraction, shown: Reply, desk: Desk): Promise<Done> {
  await interaction.reply(
    presentReply(asAllowed(shown, interaction, desk), desk, { asker: interaction.user.id }),
  );
  return doneOf(shown);
}

function fromAnotherVersion({ answers }: Desk): Reply {
  const { say } = answers.voice;
  return notice(say('button.stale'), say('help.hint'));
}
