import type { Context } from '../../../commands/reply/command/command.ts';
import type { Desk } from './desk.ts';

/** What a command may know besides options and answers; `locale` is the member's language, `en-GB`. */
export function contextOf(desk: Desk, locale = 'en-US'): Context {
  const { commands, commandIds, hearsMessages = true, here } = desk;
  return {
    now: desk.now(),
    locale,
    commands,
    hearsMessages,
    ...(commandIds ? { commandIds } : {}),
    ...(here ? { server: here.guild.settings } : {}),
  };
}
