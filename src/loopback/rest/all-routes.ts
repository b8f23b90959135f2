import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { World } from '../world/world.ts';
import { bulkDeleteRoute } from './bulk-delete.ts';
import { callbackRoutes } from './callback-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { channelWebhookRoutes } from './channel-webhook-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { emojiRoutes } from './emoji-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { identityRoutes } from './identity-routes.ts';
import { oneThreadRoutes } from './one-thread-routes.ts';
import { pinRoutes } from './pin-routes.ts';
import { pollRoutes } from './poll-routes.ts';
import { reactionRoutes } from './reaction-routes.ts';
import type { Route } from './router.ts';
import { threadRoutes } from './thread-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Every route there is under `/api/v10`. */
export function allRoutes(
  world: World,
  gateway: () => APIGatewayBotInfo,
  endpoint: Endpoint,
): readonly Route[] {
  return [
    ...identityRoutes(world, gateway, endpoint),
    ...guildRoutes(world),
    ...emojiRoutes(world),
    ...commandRoutes(world),
    ...callbackRoutes(world),
    ...webhookRoutes(world),
    ...channelWebhookRoutes(world),
    // Before the routes of one message, whose id `pins` is not.
    ...pinRoutes(world),
    bulkDeleteRoute(world),
    ...channelRoutes(world),
    ...reactionRoutes(world),
    ...pollRoutes(world),
    ...threadRoutes(world),
    ...oneThreadRoutes(world),
  ];
}
