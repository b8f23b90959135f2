import type { APIMessage } from 'discord-api-types/v10';
import { endPoll } from '../../world/messages/polls.ts';
import { updateMessage } from '../../world/messages/post.ts';
import { everyUser, type World } from '../../world/world.ts';
import { ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels, withMessage } from '../in-channel.ts';
import type { RestRequest, Route } from '../router.ts';

/** Polls: who voted for what, and ending one's own. */
export function pollRoutes(world: World): readonly Route[] {
  const inChannel = inChannels(world);

  function voters(message: APIMessage, { param, query }: RestRequest): RestAnswer {
    const answer = message.poll?.answers.find(({ answer_id: id }) => `${id}` === param('answer'));
    if (!answer) return refusals.unknownMessage;
    const limit = Math.min(Math.max(Number(query.get('limit') ?? 25) || 25, 1), 100);
    const after = BigInt(query.get('after') ?? 0);
    const ids = world.votes.get(message.id)?.get(answer.answer_id) ?? [];
    const users = everyUser(world).filter(({ id }) => ids.includes(id) && BigInt(id) > after);
    return ok({ users: users.slice(0, limit) });
  }

  function expire(message: APIMessage): RestAnswer {
    if (!message.poll) return refuse(400, 520001, 'Poll voting blocked');
    if (message.author.id !== world.bot.id) return refusals.notYours;
    if (message.poll.results?.is_finalized) return refuse(400, 520001, 'Poll expired');
    const ended = endPoll(world, message);
    updateMessage(world, ended);
    return ok(ended);
  }

  return [
    inChannel('GET', '/polls/:message/answers/:answer', withMessage(world, voters)),
    inChannel('POST', '/polls/:message/expire', withMessage(world, expire)),
  ];
}
