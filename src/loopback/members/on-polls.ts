import type { APIMessage, APIPollAnswer } from 'discord-api-types/v10';
import type { Done, Failed } from '../outcome.ts';
import { composeMessage } from '../world/messages/message.ts';
import { vote } from '../world/messages/polls.ts';
import { postMessage } from '../world/messages/post.ts';
import { type Actor, channelId, failed } from './actor.ts';
import { gone, seen } from './on-messages.ts';

/** Writes a message that is a poll. */
export function startPoll(
  actor: Actor,
  question: string,
  answers: readonly string[],
  options: { readonly isMulti?: boolean; readonly hours?: number; readonly channel?: string },
): APIMessage {
  const { world, person } = actor;
  const poll = {
    question: { text: question },
    answers: answers.map((text) => ({ poll_media: { text } })),
    allow_multiselect: options.isMulti ?? false,
    duration: options.hours ?? 24,
  };
  const message = composeMessage(world, {
    channelId: channelId(actor, options.channel),
    author: person.user,
    body: { poll },
  });
  postMessage(world, message);
  return message;
}

/** Votes for just these answers, by their text or id. */
export function castVote(
  actor: Actor,
  target: APIMessage,
  answers: readonly (string | number)[],
): Done | Failed {
  const message = seen(actor, target);
  if (!message) return gone;
  const { poll } = message;
  if (!poll) return failed('unknown-component', 'The message has no poll.');
  if (poll.results?.is_finalized) return failed('not-allowed', 'The poll has ended.');
  if (answers.length > 1 && !poll.allow_multiselect) return failed('bad-option', 'One answer can be chosen.');
  const named = ({ answer_id: id, poll_media: { text } }: APIPollAnswer, name: string | number) =>
    name === id || name === text;
  const unknown = answers.find((name) => !poll.answers.some((answer) => named(answer, name)));
  if (unknown !== undefined) return failed('bad-option', `'${unknown}' is none of the answers.`);
  const chosen = poll.answers.filter((answer) => answers.some((name) => named(answer, name)));
  vote(
    actor.world,
    message,
    actor.person.user.id,
    chosen.map(({ answer_id: id }) => id),
  );
  return {
    kind: 'done',
    message: actor.world.messages.get(message.channel_id, message.id)?.message ?? message,
  };
}
