import { type Message, MessageType } from 'discord.js';
import ask from '../../../commands/ask.ts';
import check from '../../../commands/check-message.ts';
import help from '../../../commands/help.ts';
import { followUpReply } from '../../../commands/reply/cards/follow-up-reply.ts';
import { notice, type Reply } from '../../../commands/reply/reply.ts';
import { replyAsks } from '../../answer/plan/reply-asks.ts';
import { plainQuestion } from '../../markup/plain-message.ts';
import { presentReply } from '../card/present-reply.ts';
import { questionOnCard } from '../card/question-on-card.ts';
import { contextOf } from './context-of.ts';
import type { Desk } from './desk.ts';
import { doneOf, funnel } from './funnel.ts';
import { languageFor } from './language-for.ts';
import { deskFor, hereOfMessage } from './server/here.ts';
import { targetOf } from './target-of.ts';
import { textOfMessage } from './text-of-message.ts';
import type { Besides } from './used.ts';

/**
 * Answers a message that is meant for the bot: one that mentions it, replies to it, or is written to it directly. One that
 * mentions its role by mistake is told so. Everything else is ignored, as are other bots and Discord's own notices, and
 * replies that ask nothing, such as a laugh or a picture.
 */
export async function handleMessage(message: Message, whole: Desk): Promise<void> {
  const me = message.client.user.id;
  if (message.author.bot || message.system || message.webhookId !== null) return;

  const mentioned = message.mentions.users.has(me);
  const replied = message.mentions.repliedUser?.id === me;
  const direct = message.guildId === null;
  const byRole = message.mentions.roles.some(({ tags }) => tags?.botId === me);
  if (!mentioned && !replied && !direct && !byRole) return;

  const here = hereOfMessage(message, whole);
  if (here.hearing === 'nobody') return;
  const language = languageFor({
    isPrivate: false,
    chosen: here.guild.settings.language,
    server: message.guild?.preferredLocale,
  });
  const desk = deskFor(here, whole, language);

  // Discord withholds the text of a reply that does not ping the bot: nothing to answer then, and nothing to say.
  if (message.content === '' && replied && !mentioned) return;
  const question = plainQuestion(message.content);
  const isNamed = new RegExp(`<@!?${me}>`, 'u').test(message.content);
  if (replied && !isNamed && replyAsks(question, desk.answers.knowledge) === 'nothing') return;

  const command: Besides = direct ? 'direct message' : replied ? 'reply' : mentioned ? 'mention' : 'role';
  await funnel(
    {
      kind: 'asking',
      member: message.author.id,
      channel: message.channelId,
      // A message can be answered whenever its turn comes.
      within: Infinity,
      at: message.createdTimestamp,
      command,
      async answer() {
        const { say } = desk.answers.voice;
        const isAsked = mentioned || replied || direct;
        const reply =
          here.hearing === 'whoever asks'
            ? notice(say('message.private'))
            : isAsked
              ? await replyTo(message, question, desk)
              : roleReply(message, desk);
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

/**
 * A reply to one of the bot's answers is asked in its context; one to a member's message that asks whether it is so, or
 * nothing at all, has that message checked.
 */
async function replyTo(message: Message, question: string, desk: Desk): Promise<Reply> {
  const { answers } = desk;
  const context = contextOf(desk);
  const source = await repliedTo(message);
  const isCard = source?.author.id === message.client.user.id;
  const before = source && isCard ? questionOnCard(source) : undefined;
  const asks = replyAsks(question, answers.knowledge);
  if (before !== undefined && question !== '')
    return followUpReply(question, before, 'public', answers, context);
  if (source && !isCard && (asks === 'whether-true' || question === ''))
    return isWithheld(source) ? unreadable(desk) : check.run(targetOf(source), answers);
  if (question === '' && textOfMessage(message) !== message.content)
    return check.run(targetOf(message), answers);
  if (question === '') return help.run({}, answers, context);
  return asks === 'whether-true' && !source ? nothingToCheck(desk) : ask.run({ question }, answers, context);
}

/** The message that this one replies to, as Discord shows it to the bot; undefined when there is none or it is gone. */
async function repliedTo(message: Message): Promise<Message | undefined> {
  if (message.reference?.messageId === undefined || message.type !== MessageType.Reply) return undefined;
  return message.fetchReference().catch(() => undefined);
}

/** A message always holds something: one without anything is one whose text Discord withholds. */
function isWithheld(message: Message): boolean {
  return textOfMessage(message).trim() === '' && message.attachments.size + message.stickers.size === 0;
}

function inTheMenu({ answers: { voice } }: Desk): string {
  return voice.say('message.menu', { command: voice.say('command.check.name') });
}

/**
 * Without the switch for message content, on the application's page, Discord withholds what others write, also when it
 * is replied to. https://docs.discord.com/developers/events/gateway#message-content-intent
 */
function unreadable(desk: Desk): Reply {
  return notice(desk.answers.voice.say('message.withheld'), inTheMenu(desk));
}

function nothingToCheck(desk: Desk): Reply {
  const { say } = desk.answers.voice;
  return notice(say('message.which'), say('message.or-menu', { menu: inTheMenu(desk) }));
}

/** Discord shows a bot the text only of messages that mention the bot itself. */
function roleReply({ client }: Message, { answers }: Desk): Reply {
  const { say } = answers.voice;
  return notice(say('message.role'), say('message.itself', { name: client.user.username }));
}

/**
 * A message cannot be private, so everyone in the channel sees the reply. It repeats the question only when that was
 * understood in another way than it stands above.
 */
async function send(message: Message, reply: Reply, desk: Desk): Promise<void> {
  const typed = plainQuestion(message.content);
  const shown = presentReply({ ...reply, visibility: 'public' }, desk, {
    asker: message.author.id,
    isWritten: true,
    questionIsAbove: reply.asked === undefined || reply.asked === typed,
  });
  // However often it is tried, after an answer that was lost or an error: with one nonce Discord writes one message.
  await message.reply({ ...shown, failIfNotExists: false, nonce: message.id, enforceNonce: true });
}
