import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { World } from '../world/world.ts';
import { bulkDeleteRoute } from './bulk-delete.ts';
import type { Route } from './router.ts';
import { callbackRoutes } from './routes/callback-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { channelWebhookRoutes } from './routes/channel-webhook-routes.ts';
import { commandRoutes } from './routes/command-routes.ts';
import { emojiRoutes } from './routes/emoji-routes.ts';
import { guildRoutes } from './routes/guild-routes.ts';
import { identityRoutes } from './routes/identity-routes.ts';
import { oneThreadRoutes } from './routes/one-thread-routes.ts';
import { pinRoutes } from './routes/pin-routes.ts';
import { pollRoutes } from './routes/poll-routes.ts';
import { reactionRoutes } from './routes/reaction-routes.ts';
import { threadRoutes } from './routes/thread-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';

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
