import type { ButtonInteraction } from 'discord.js';
import type { Action } from '../../../../commands/reply/buttons/action.ts';
import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import type { Desk } from '../desk.ts';

/** Counts what a member thinks of an answer, once a day for each thing, and says so. */
export function vote(
  { user }: ButtonInteraction,
  { vote, answer: kind, about }: Extract<Action, { kind: 'helpful' }>,
  { answers, here, store, metrics }: Desk,
): Reply {
  const { say } = answers.voice;
  if (here?.guildId === undefined || !here.guild.settings.helpful || !store)
    return notice(say('vote.not-here'));
  store.vote({ guild: here.guildId, member: user.id, about, kind, vote });
  metrics?.voted(kind, vote);
  return notice(say('vote.thanks'), say('vote.once'));
}
