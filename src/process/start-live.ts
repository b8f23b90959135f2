import { setTimeout as wait } from 'node:timers/promises';
import { inviteLink } from '../discord/client/invite-link.ts';
import { startBot } from '../discord/client/start-bot.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import { describeRegistered } from '../discord/register/register-commands.ts';
import type { Settings } from './config.ts';
import { resharding } from './resharding.ts';
import type { Running } from './running.ts';
import { guardStart } from './start-guard/guard-start.ts';

/** Milliseconds after which the bot says that it is online, although its commands are still being registered. */
const REGISTERING = 2_000;

/** Answers on Discord, prints how to add the bot, and gives what runs. */
export async function startLive(
  token: string,
  { apiUrl, shards }: Pick<Settings, 'apiUrl' | 'shards'>,
  deskNow: () => Desk,
  print: (line: string) => void,
): Promise<Running> {
  const named = shards ? ` ${shards.ids.join(',')}/${shards.count}` : '';
  const guarded = await guardStart(token, named, deskNow().log, process.stdout.isTTY);
  const start = () =>
    startBot(token, deskNow, {
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(shards === undefined ? {} : { shards }),
    });
  const bot = await start();
  // Which shards it holds is then settled by whoever runs it, on all machines.
  const running = shards === undefined ? resharding(bot, start, deskNow().log) : bot;
  guarded.online();
  let isGone = false;
  running.gone.then(
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
    ...running,
    stop() {
      if (!isGone) guarded.stopping();
      return running.stop();
    },
  };
}
