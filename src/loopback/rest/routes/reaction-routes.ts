import type { APIMessage } from 'discord-api-types/v10';
import { limits } from '../../limits.ts';
import { botMay } from '../../world/channels.ts';
import { emojiKey } from '../../world/emojis.ts';
import { addReaction, clearReactions, removeReaction } from '../../world/messages/reactions.ts';
import { dmPartner, everyUser, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels, withMessage } from '../in-channel.ts';
import type { RestRequest, Route } from '../router.ts';

const BELOW = '/messages/:message/reactions';

/** Reactions to messages: the bot's own, and those of others that it may see or take away. */
export function reactionRoutes(world: World): readonly Route[] {
  const route = (
    method: Route['method'],
    suffix: string,
    run: (message: APIMessage, request: RestRequest) => RestAnswer,
  ) => inChannels(world)(method, BELOW + suffix, withMessage(world, run));
  /** Of an emoji that is gone its reactions are left, under its id. */
  const keyOf = ({ param }: RestRequest) =>
    emojiKey(world, param('emoji')) ?? param('emoji').replace(/^.*:/u, '');
  const below = (message: APIMessage) => world.reactions.get(message.id) ?? [];

  function react(message: APIMessage, { param }: RestRequest): RestAnswer {
    const emoji = emojiKey(world, param('emoji'));
    if (emoji === undefined) return refusals.unknownEmoji;
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

  function reactors(message: APIMessage, request: RestRequest): RestAnswer {
    const { query } = request;
    const limit = Math.min(Math.max(Number(query.get('limit') ?? 25) || 25, 1), 100);
    const after = BigInt(query.get('after') ?? 0);
    const ids = below(message).find((reaction) => reaction.emoji === keyOf(request))?.userIds ?? [];
    const users = everyUser(world).filter(({ id }) => ids.includes(id) && BigInt(id) > after);
    return ok(users.slice(0, limit));
  }

  return [
    route('PUT', '/:emoji/@me', react),
    route('DELETE', '/:emoji/@me', (message, request) => {
      const was = removeReaction(world, message, keyOf(request), world.bot.id);
      return was ? noContent : refusals.unknownEmoji;
    }),
    route(
      'DELETE',
      '/:emoji/:user',
      moderating((message, request) => {
        removeReaction(world, message, keyOf(request), request.param('user'));
      }),
    ),
    route('GET', '/:emoji', reactors),
    route(
      'DELETE',
      '/:emoji',
      moderating((message, request) => clearReactions(world, message, keyOf(request))),
    ),
    route(
      'DELETE',
      '',
      moderating((message) => clearReactions(world, message)),
    ),
  ];
}
