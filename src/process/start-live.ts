import { setTimeout as wait } from 'node:timers/promises';
import { inviteLink } from '../discord/client/invite-link.ts';
import { startBot } from '../discord/client/start-bot.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import { describeRegistered } from '../discord/register/register-commands.ts';
import type { Running } from './running.ts';
import { guardStart } from './start-guard/guard-start.ts';

/** Milliseconds after which the bot says that it is online, although its commands are still being registered. */
const REGISTERING = 2_000;

/** Answers on Discord, prints how to add the bot, and gives what runs. */
export async function startLive(
  token: string,
  apiUrl: string | undefined,
  deskNow: () => Desk,
  print: (line: string) => void,
): Promise<Running> {
  const guarded = await guardStart(token, deskNow().log, process.stdout.isTTY);
  const bot = await startBot(token, deskNow, apiUrl === undefined ? {} : { apiUrl });
  guarded.online();
  let isGone = false;
  bot.gone.then(
    () => {
      isGone = true;
    },
    () => {},
  );
  const registering = bot.register().then((registered) => {
    if (registered) print(describeRegistered(registered, deskNow().commands.length));
  });
  await Promise.race([registering, wait(REGISTERING, undefined, { ref: false })]);
  print(`The bot is online. Add it to a server or to your account: ${inviteLink(bot.applicationId)}`);
  return {
    ...bot,
    stop() {
      if (!isGone) guarded.stopping();
      return bot.stop();
    },
  };
}
