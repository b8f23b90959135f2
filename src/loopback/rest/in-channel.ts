import type { APIMessage } from 'discord-api-types/v10';
import { botMay } from '../world/channels.ts';
import { isChannel, type World } from '../world/world.ts';
import { type RestAnswer, refusals } from './answer.ts';
import type { RestRequest, Route } from './router.ts';

/** What a route does with a request. */
export type Run = (request: RestRequest) => RestAnswer | Promise<RestAnswer>;

/** Makes routes below `/channels/:channel`, for channels that are there and that the bot may see. */
export function inChannels(world: World): (method: Route['method'], suffix: string, run: Run) => Route {
  return (method, suffix, run) => ({
    method,
    path: `/channels/:channel${suffix}`,
    auth: true,
    run: (request) => refusalIn(world, request.param('channel')) ?? run(request),
  });
}

/** Why the bot cannot do anything in that channel. */
export function refusalIn(world: World, id: string): RestAnswer | undefined {
  if (!isChannel(world, id)) return refusals.unknownChannel;
  return botMay(world, id, 'ViewChannel') ? undefined : refusals.missingAccess;
}

/** Runs for the message of the path that everyone sees; ephemeral messages do not exist in channels. */
export function withMessage(
  world: World,
  run: (message: APIMessage, request: RestRequest) => RestAnswer | Promise<RestAnswer>,
): Run {
  return (request) => {
    const stored = world.messages.get(request.param('channel'), request.param('message'));
    if (!stored || stored.visibleTo !== undefined) return refusals.unknownMessage;
    return run(stored.message, request);
  };
}
