import { setTimeout as wait } from 'node:timers/promises';
import { inviteLink } from '../discord/client/invite-link.ts';
import { type Endpoint, startBot } from '../discord/client/start-bot.ts';
import type { Desk } from '../discord/interactions/desk.ts';
import type { Log } from '../discord/log.ts';
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
  { apiUrl, shards, http }: Pick<Settings, 'apiUrl' | 'shards' | 'http'>,
  deskNow: () => Desk,
  print: (line: string) => void,
): Promise<Running> {
  const named = http ? ' http' : shards ? ` ${shards.ids.join(',')}/${shards.count}` : '';
  const guarded = await guardStart(token, named, deskNow().log, process.stdout.isTTY);
  const start = () =>
    startBot(token, deskNow, {
      ...(apiUrl === undefined ? {} : { apiUrl }),
      ...(shards === undefined ? {} : { shards }),
      ...(http === undefined ? {} : { http: { ...http, now: Date.now } }),
    });
  const bot = await start();
  // Which shards it holds is settled by whoever runs it, on all machines; without a gateway there are none.
  const running = shards === undefined && http === undefined ? resharding(bot, start, deskNow().log) : bot;
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
  if (bot.endpoint) sayWhere(bot.endpoint, deskNow().log, print);
  bot.elsewhere().then(
    (url) => url && deskNow().log.error('elsewhere', { url, hint: ELSEWHERE }),
    () => {},
  );
  print(`The bot is online. Add it to a server or to your account: ${inviteLink(bot.applicationId)}`);
  return {
    ...running,
    stop() {
      if (!isGone) guarded.stopping();
      return running.stop();
    },
  };
}

/** Tells an operator what has to be entered where, and what does not reach a bot without a gateway. */
function sayWhere({ address, entered }: Endpoint, log: Log, print: (line: string) => void): void {
  log.info('interactions', { address, hint: ONLY_INTERACTIONS });
  print(`Interactions come to ${address}. ${ONLY_INTERACTIONS}`);
  print(
    entered === undefined
      ? 'Discord sends none yet: have a server with https pass them on to that address, and enter its own as “Interactions Endpoint URL” on the “General Information” page at https://discord.com/developers/applications.'
      : `Discord sends them to ${entered}, which has to be passed on to that address.`,
  );
}

const ELSEWHERE =
  'Discord posts commands and buttons to this address and sends none to this bot: take it away on the “General Information” page at https://discord.com/developers/applications, or set INTERACTIONS_PORT.';
const ONLY_INTERACTIONS =
  'There is no gateway: commands, menus, buttons and forms are answered; mentions, replies and direct messages are off.';
