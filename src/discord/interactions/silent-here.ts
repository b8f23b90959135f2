import { notice, type Reply } from '../../../commands/reply/reply.ts';

/** What somebody hears who asks in a channel where the server wants no answers: an interaction has to be answered. */
export function silentHere(): Reply {
  return notice(
    'In this channel I do not answer: whoever runs the server has chosen that.',
    'Try another one.',
  );
}
