import { notice, type Reply } from '../../../../commands/reply/reply.ts';
import type { Desk } from '../desk.ts';

/** What somebody hears who asks in a channel where the server wants no answers: an interaction has to be answered. */
export function silentHere({ answers }: Pick<Desk, 'answers'>): Reply {
  const { say } = answers.voice;
  return notice(say('server.silent'), say('server.elsewhere'));
}
