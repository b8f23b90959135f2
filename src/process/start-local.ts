import { escapeMarkdown } from '../discord/card/escape-markdown.ts';
import { startBot } from '../discord/client/start-bot.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import { createLoopback } from '../loopback/loopback.ts';
import { createPlayground } from '../playground/playground.ts';
import type { Greeting } from '../playground/to-page.ts';
import type { Running } from './running.ts';

/** Who is there to act as; the last one runs the bot and may change what it knows. */
const MEMBERS = [
  { name: 'mara', displayName: 'Mara' },
  { name: 'jonas', displayName: 'Jonas' },
  { name: 'mods', displayName: 'Mods', permissions: ['ManageMessages', 'ManageGuild'] },
] as const;

/** What the local Discord calls the bot. */
const NAME = 'Communiqué';

/**
 * Answers on a Discord of this machine, with a page to try it on, and gives what runs; its `stop` stops all three.
 * Rejects when `port` and the 20 after it are taken.
 */
export async function startLocal(
  port: number,
  deskNow: () => Desk,
  print: (line: string) => void,
): Promise<Running> {
  const loopback = await createLoopback({ applicationName: NAME, guildName: NAME, members: MEMBERS });
  const playground = createPlayground(loopback, {
    serverName: NAME,
    botName: NAME,
    about: ABOUT,
    greeting: greeting(deskNow()),
    leading: ['ask'],
    unheard: `I read a message only when it mentions me: write **@${NAME}** before your question, or type \`/ask\`.`,
  });
  const [url, bot] = await Promise.all([
    playground.listen(port),
    startBot(loopback.token, deskNow, { apiUrl: loopback.apiUrl }),
  ]);
  await bot.register();
  print(
    'No DISCORD_TOKEN in .env, so the bot runs on a local Discord; to go live, put its token there, see README.',
  );
  print(url);
  const stop = async () => {
    await bot.stop();
    await playground.close();
    await loopback.close();
  };
  return { ...bot, stop };
}

/** What somebody reads who has only found the address. */
const ABOUT =
  'Communiqué is a bot for Discord: it answers questions about a news article and shows the paragraphs that say so, and writes nothing of its own. This page is a small Discord on your own machine with that bot in it: you need no account, and what you write here goes nowhere else.';

/** What somebody sees who opens the page for the first time: what has been read, and three questions to click. */
function greeting(desk: Desk): Greeting {
  const titles = desk.answers.knowledge.articles.map(({ title }) => `**${escapeMarkdown(title)}**`);
  return {
    text: `I have read ${titles.join(', ')} and answer questions about it. Try one of these, or type \`/\`.`,
    suggestions: questions(desk).map((question) => `/ask question: ${question}`),
  };
}

/** A topic, a reason and a date where there are such questions; else the first that are suggested. */
function questions({ answers }: Desk): readonly string[] {
  const mixed = ['', 'why', 'when'].flatMap((typed) => answers.suggest(typed, 1));
  return [...new Set([...mixed, ...answers.suggest('', 3)])].slice(0, 3);
}
