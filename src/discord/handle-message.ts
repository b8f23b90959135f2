import type { Message } from 'discord.js';
import ask from '../../commands/ask.ts';
import help from '../../commands/help.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Desk } from './desk.ts';
import { funnel } from './funnel.ts';
import { renderReply } from './render-reply.ts';

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

  const question = withoutMention(message.content, me);
  // Discord withholds the text of a reply that does not ping the bot: nothing to answer then, and nothing to say.
  if (question === '' && replied && !mentioned) return;

  await funnel(
    {
      command: direct ? 'direct message' : replied ? 'reply' : 'mention',
      async answer() {
        const reply = question === '' ? helpReply(message, desk) : ask.run({ question }, desk.answers);
        await send(message, reply);
        return reply.tone;
      },
      apologise: (reply) => send(message, reply),
    },
    desk,
  );
}

/** The text without mentions of the bot. */
function withoutMention(text: string, me: string): string {
  return text.replace(new RegExp(`<@!?${me}>`, 'gu'), ' ').trim();
}

function helpReply(message: Message, desk: Desk): Reply {
  const declarations = desk.commands.map(({ declaration }) => declaration);
  const locale = message.guild?.preferredLocale ?? 'en-US';
  return help.run({}, desk.answers, { now: desk.now(), locale, declarations });
}

/** A message cannot be private, so everyone in the channel sees the reply. */
async function send(message: Message, reply: Reply): Promise<void> {
  await message.reply({ ...renderReply({ ...reply, visibility: 'public' }), failIfNotExists: false });
}
