import { z } from 'zod';
import { limits } from '../limits.ts';
import { invalid } from '../validation/problem.ts';
import { schemaProblems } from '../validation/schema-problems.ts';
import { botMay } from '../world/channels.ts';
import { deleteMessages } from '../world/messages/post.ts';
import { madeAt } from '../world/snowflake.ts';
import { dmPartner, type World } from '../world/world.ts';
import { noContent, type RestAnswer, refusals, refuse } from './answer.ts';
import { inChannels } from './in-channel.ts';
import { refuseBody } from './refuse-body.ts';
import type { RestRequest, Route } from './router.ts';

/** The body as Discord's OpenAPI has it, which gives it no name. */
const body = z.object({
  messages: z
    .array(z.string().regex(/^\d{1,20}$/))
    .min(2)
    .max(100),
});

/** Deleting many messages at once; ids that nothing has are passed over, as Discord does. */
export function bulkDeleteRoute(world: World): Route {
  return inChannels(world)('POST', '/messages/bulk-delete', (request: RestRequest): RestAnswer => {
    const channelId = request.param('channel');
    const read = body.safeParse(request.body, { reportInput: true });
    if (!read.success) return refuseBody(invalid(schemaProblems(read.error.issues)));
    if (dmPartner(world, channelId)) return refusals.notInDirect;
    if (!botMay(world, channelId, 'ManageMessages')) return refusals.missingPermissions;
    const { messages: ids } = read.data;
    if (ids.some((id) => world.clock.now() - madeAt(id) > limits.bulkDeleteAge))
      return refuse(400, 50034, 'You can only bulk delete messages that are under 14 days old.');
    deleteMessages(world, channelId, ids);
    return noContent;
  });
}
