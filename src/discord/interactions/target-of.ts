import type { Message } from 'discord.js';
import type { TargetMessage } from '../../../commands/reply/command/command.ts';
import { textOfMessage } from './text-of-message.ts';

/** A message that a member chose to have looked at, as commands take it. */
export function targetOf(message: Message): TargetMessage {
  const { author, system, messageSnapshots } = message;
  return {
    text: textOfMessage(message),
    author: author.displayName,
    isForwarded: messageSnapshots.size > 0,
    isAutomatic: author.bot || system,
  };
}
