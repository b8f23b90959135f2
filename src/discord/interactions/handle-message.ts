import type { Message } from 'discord.js';
import ask from '../../../commands/ask.ts';
import help from '../../../commands/help.ts';
import { followUpReply } from '../../../commands/reply/cards/follow-up-reply.ts';
import type { Reply } from '../../../commands/reply/reply.ts';
import { plainQuestion } from '../../markup/plain-message.ts';
import { presentReply } from '../card/present-reply.ts';
import { questionOnCard } from '../card/question-on-card.ts';
import { contextOf } from './context-of.ts';
import type { Desk } from './desk.ts';
import { doneOf, funnel } from './funnel.ts';

/**
 * Answers a message that is meant for the bot: one that mentions it, replies to it, or is written to it directly.
 * Everything else is ignored, as are other bots and Discord's own notices.
 */
export async function handleMessage(message: Message, desk: Desk): Promise<void> {
  const me = message.client.user.id;
  if (message.author.bot || message.system || message.webhookId !== null) return;

  const mentioned = message.mentions.users.has(me);
  const replied = message.mentions.repliedUser?.id === me;
  const direct = message.guildId === null;
  if (!mentioned && !replied && !direct) return;

  // Discord withholds the text of a reply that does not ping the bot: nothing to answer then, and nothing to say.
  if (message.content === '' && replied && !mentioned) return;
  const question = plainQuestion(message.content);

  await funnel(
    {
      kind: 'asking',
      member: message.author.id,
      channel: message.channelId,
      command: direct ? 'direct message' : replied ? 'reply' : 'mention',
      async answer() {
        const reply =
          question === '' ? helpReply(message, desk) : await questionReply(question, message, desk);
        await send(message, reply, desk);
        return doneOf(reply);
      },
      // It stands in the channel for everyone, so it is not told again and again.
      async putOff(reply, tell) {
        if (tell) await send(message, reply, desk);
      },
      apologise: (reply) => send(message, reply, desk),
    },
    desk,
  );
}

function helpReply(message: Message, desk: Desk): Reply {
  return help.run({}, desk.answers, contextOf(desk, message.guild?.preferredLocale));
}

/** A reply to one of the bot's answers is asked in its context. */
async function questionReply(question: string, message: Message, desk: Desk): Promise<Reply> {
  const before = await answeredBefore(message);
  const context = contextOf(desk, message.guild?.preferredLocale);
  return before === undefined
    ? ask.run({ question }, desk.answers, context)
    : followUpReply(question, before, 'public', desk.answers, context);
}

/** The question whose answer a message replies to; undefined when there is none or it is gone. */
async function answeredBefore(message: Message): Promise<string | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  const card = await message.fetchReference().catch(() => undefined);
  return card?.author.id === message.client.user.id ? questionOnCard(card) : undefined;
}

/**
 * A message cannot be private, so everyone in the channel sees the reply. It repeats the question only when that was
 * understood in another way than it stands above.
 */
async function send(message: Message, reply: Reply, desk: Desk): Promise<void> {
  const typed = plainQuestion(message.content);
  const shown = presentReply({ ...reply, visibility: 'public' }, desk, {
    asker: message.author.id,
    questionIsAbove: reply.asked === undefined || reply.asked === typed,
  });
  // However often it is tried, after an answer that was lost or an error: with one nonce Discord writes one message.
  await message.reply({ ...shown, failIfNotExists: false, nonce: message.id, enforceNonce: true });
}
