import type { ButtonInteraction } from 'discord.js';
import type { Action } from '../../../../commands/reply/buttons/action.ts';
import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import type { Desk } from '../desk.ts';

/** Counts what a member thinks of an answer, once a day for each thing, and says so. */
export function vote(
  { user }: ButtonInteraction,
  { vote, answer: kind, about }: Extract<Action, { kind: 'helpful' }>,
  { here, store, metrics }: Desk,
): Reply {
  if (here?.guildId === undefined || !here.guild.settings.helpful || !store) return notice(NOT_HERE);
  store.vote({ guild: here.guildId, member: user.id, about, kind, vote });
  metrics?.voted(kind, vote);
  return notice(THANKS, ONCE);
}

const THANKS = 'Thank you, that is counted.';
const ONCE = 'Once a day for each answer. Who voted is not kept.';
const NOT_HERE = 'This is not counted here (any more).';
