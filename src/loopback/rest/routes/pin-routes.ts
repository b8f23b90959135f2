import type { APIMessage } from 'discord-api-types/v10';
import { withoutOthersContent } from '../../gateway/audience.ts';
import { limits } from '../../limits.ts';
import { botMay } from '../../world/channels.ts';
import { type Pinned, pinMessage, pinnedIn, unpinMessage } from '../../world/messages/pins.ts';
import { dmPartner, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels, withMessage } from '../in-channel.ts';
import type { RestRequest, Route } from '../router.ts';

/** Pinning messages and finding those that are, at the addresses of today and those before them. */
export function pinRoutes(world: World): readonly Route[] {
  const inChannel = inChannels(world);

  function pinned({ param }: RestRequest): readonly Pinned[] {
    const id = param('channel');
    if (!botMay(world, id, 'ReadMessageHistory')) return [];
    const mayRead = world.mayRead || dmPartner(world, id) !== undefined;
    return pinnedIn(world, id).map(({ pinned_at, message }) => ({
      pinned_at,
      message: mayRead ? message : withoutOthersContent(message, world.bot.id),
    }));
  }

  function list(request: RestRequest): RestAnswer {
    const { query } = request;
    const before = query.get('before');
    const limit = Math.min(Math.max(Number(query.get('limit') ?? 50) || 50, 1), 50);
    const found = pinned(request).filter(
      ({ pinned_at }) => !before || Date.parse(pinned_at) < Date.parse(before),
    );
    return ok({ items: found.slice(0, limit), has_more: found.length > limit });
  }

  const changing = (run: (message: APIMessage) => RestAnswer) =>
    withMessage(world, (message) =>
      botMay(world, message.channel_id, 'PinMessages') ? run(message) : refusals.missingPermissions,
    );
  const pin = changing((message) => {
    if (!message.pinned && pinnedIn(world, message.channel_id).length >= limits.pins)
      return refuse(400, 30003, `Maximum number of pins reached for the channel (${limits.pins})`);
    pinMessage(world, message, world.bot.id);
    return noContent;
  });
  const unpin = changing((message) => {
    unpinMessage(world, message);
    return noContent;
  });

  return [
    inChannel('GET', '/messages/pins', list),
    inChannel('PUT', '/messages/pins/:message', pin),
    inChannel('DELETE', '/messages/pins/:message', unpin),
    inChannel('GET', '/pins', (request) => ok(pinned(request).map(({ message }) => message))),
    inChannel('PUT', '/pins/:message', pin),
    inChannel('DELETE', '/pins/:message', unpin),
  ];
}
