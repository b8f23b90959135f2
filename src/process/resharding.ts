import { GatewayCloseCodes } from 'discord.js';
import type { Bot } from '../discord/client/start-bot.ts';
import { ClosedForGood } from '../discord/explain-failure.ts';
import type { Log } from '../discord/log.ts';
import type { Running } from './running.ts';

const MORE_SHARDS =
  'The bot is in more servers than its shards may hold, so it logs in anew with as many as Discord asks for.';

/**
 * A bot that logs in anew when Discord wants it in more shards, which it asks for each time it starts. Whatever else ends
 * it, or keeps it from starting again, is why it is gone.
 */
export function resharding(first: Bot, again: () => Promise<Bot>, log: Log): Running {
  let bot = first;

  async function watch(): Promise<unknown> {
    for (;;) {
      const why = await bot.gone;
      if (!(why instanceof ClosedForGood) || why.code !== GatewayCloseCodes.ShardingRequired) return why;
      log.error('resharding', { shards: bot.shards().length, hint: MORE_SHARDS });
      await bot.stop();
      try {
        bot = await again();
      } catch (error) {
        return error;
      }
    }
  }

  return {
    gateway: () => bot.gateway(),
    shards: () => bot.shards(),
    register: () => bot.register(),
    stop: () => bot.stop(),
    tell: (channel, reply) => bot.tell(channel, reply),
    gone: watch(),
  };
}
