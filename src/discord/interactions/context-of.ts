import type { Context } from '../../../commands/reply/command/command.ts';
import type { Desk } from './desk.ts';

/** What a command may know besides options and answers. */
export function contextOf(desk: Desk): Context {
  const { commands, hearsMessages = true, here } = desk;
  return {
    now: desk.now(),
    commands,
    hearsMessages,
    ...(here ? { server: here.guild.settings } : {}),
  };
}
