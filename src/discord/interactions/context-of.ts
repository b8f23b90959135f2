import type { Context } from '../../../commands/reply/command/command.ts';
import type { Desk } from './desk.ts';

/** What a command may know besides options and answers; `locale` is the member's language, `en-GB`. */
export function contextOf(desk: Desk, locale = 'en-US'): Context {
  const { commands, hearsMessages = true, here } = desk;
  return {
    now: desk.now(),
    locale,
    commands,
    hearsMessages,
    ...(here ? { server: here.guild.settings } : {}),
  };
}
