import { ApplicationCommandType } from 'discord.js';
import type { AnyCommand } from '../../../commands/reply/command/command.ts';

/** What members use besides commands, as log and metrics name it. */
const BESIDES = ['button', 'select', 'form', 'mention', 'reply', 'role', 'direct message'] as const;

export type Besides = (typeof BESIDES)[number];

/** What a command is called in the log and in metrics: `/ask`, and as it stands in the menu of a message. */
export function commandUsed(name: string, type?: ApplicationCommandType): string {
  return type === undefined || type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}

/** Everything that log and metrics may name. */
export function allUsed(commands: readonly AnyCommand[]): string[] {
  return [...commands.map(({ declaration: { name, type } }) => commandUsed(name, type)), ...BESIDES];
}
