import type { Context } from '../../../commands/reply/command/command.ts';
import type { Desk } from './desk.ts';

/** What a command may know besides options and answers. */
export function contextOf(desk: Desk): Context {
  const { commands, commandIds, hearsMessages = true, here } = desk;
  return {
    now: desk.now(),
    commands,
    hearsMessages,
    ...(commandIds ? { commandIds } : {}),
    ...(here ? { server: here.guild.settings } : {}),
  };
}
