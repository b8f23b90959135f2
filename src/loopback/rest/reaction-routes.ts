import type { APIMessage } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { isEmoji } from '../validation/emoji-rule.ts';
import { botMay } from '../world/channels.ts';
import { addReaction, clearReactions, removeReaction } from '../world/messages/reactions.ts';
import { dmPartner, everyUser, type World } from '../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from './answer.ts';
import { inChannels, withMessage } from './in-channel.ts';
import type { RestRequest, Route } from './router.ts';

const BELOW = '/messages/:message/reactions';

/** Reactions to messages: the bot's own, and those of others that it may see or take away. */
export function reactionRoutes(world: World): readonly Route[] {
  const route = (
    method: Route['method'],
    suffix: string,
    run: (message: APIMessage, request: RestRequest) => RestAnswer,
  ) => inChannels(world)(method, BELOW + suffix, withMessage(world, run));
  const below = (message: APIMessage) => world.reactions.get(message.id) ?? [];

  function react(message: APIMessage, { param }: RestRequest): RestAnswer {
    const emoji = param('emoji');
    if (!isEmoji(emoji)) return refusals.unknownEmoji;
    const isNew = !below(message).some((reaction) => reaction.emoji === emoji);
    if (!botMay(world, message.channel_id, 'ReadMessageHistory')) return refusals.missingPermissions;
    if (isNew && !botMay(world, message.channel_id, 'AddReactions')) return refusals.missingPermissions;
    if (isNew && below(message).length >= limits.reactions)
      return refuse(400, 30010, `Maximum number of reactions reached (${limits.reactions})`);
    addReaction(world, message, emoji, world.bot.id);
    return noContent;
  }

  /** Of others the bot may do that only where it moderates, and never in direct messages. */
  const moderating =
    (run: (message: APIMessage, request: RestRequest) => void) =>
    (message: APIMessage, request: RestRequest): RestAnswer => {
      if (dmPartner(world, message.channel_id)) return refusals.notInDirect;
      if (!botMay(world, message.channel_id, 'ManageMessages')) return refusals.missingPermissions;
      run(message, request);
      return noContent;
    };

  function reactors(message: APIMessage, { param, query }: RestRequest): RestAnswer {
    const limit = Math.min(Math.max(Number(query.get('limit') ?? 25) || 25, 1), 100);
    const after = BigInt(query.get('after') ?? 0);
    const ids = below(message).find((reaction) => reaction.emoji === param('emoji'))?.userIds ?? [];
    const users = everyUser(world).filter(({ id }) => ids.includes(id) && BigInt(id) > after);
    return ok(users.slice(0, limit));
  }

  return [
    route('PUT', '/:emoji/@me', react),
    route('DELETE', '/:emoji/@me', (message, { param }) => {
      const was = removeReaction(world, message, param('emoji'), world.bot.id);
      return was ? noContent : refusals.unknownEmoji;
    }),
    route(
      'DELETE',
      '/:emoji/:user',
      moderating((message, { param }) => {
        removeReaction(world, message, param('emoji'), param('user'));
      }),
    ),
    route('GET', '/:emoji', reactors),
    route(
      'DELETE',
      '/:emoji',
      moderating((message, { param }) => clearReactions(world, message, param('emoji'))),
    ),
    route(
      'DELETE',
      '',
      moderating((message) => clearReactions(world, message)),
    ),
  ];
}
