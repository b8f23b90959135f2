import { z } from 'zod';
import { limits } from '../../limits.ts';
import { type Checked, checked, invalid } from '../../validation/problem.ts';
import { schemaProblems } from '../../validation/schema-problems.ts';
import { placeById } from '../../world/places.ts';
import { deleteWebhook, putWebhook, type Webhook, webhookObject } from '../../world/webhooks.ts';
import type { World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels } from '../in-channel.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** The body as Discord's OpenAPI has it, which gives it no name. */
const sent = z.object({ name: z.string().optional(), channel_id: z.string().nullish() });

type Run = (webhook: Webhook, request: RestRequest) => RestAnswer;

/** Webhooks of channels: making, finding, changing and deleting them, as the bot or with their token. */
export function channelWebhookRoutes(world: World): readonly Route[] {
  const inChannel = inChannels(world);
  const all = () => [...world.webhooks.values()];
  const shown = (webhook: Webhook) => webhookObject(world, webhook, true);
  const isText = (id: string) => world.channels.some((channel) => channel.id === id);

  const asBot = (method: Route['method'], run: Run): Route => ({
    method,
    path: '/webhooks/:webhook',
    auth: true,
    run(request) {
      const webhook = world.webhooks.get(request.param('webhook'));
      return webhook ? run(webhook, request) : refusals.unknownWebhook;
    },
  });
  const withToken = (method: Route['method'], run: Run): Route => ({
    method,
    path: '/webhooks/:webhook/:token',
    auth: false,
    run(request) {
      const webhook = world.webhooks.get(request.param('webhook'));
      if (!webhook) return refusals.unknownWebhook;
      return webhook.token === request.param('token') ? run(webhook, request) : refusals.expiredToken;
    },
  });

  function create({ param, body }: RestRequest): RestAnswer {
    const channelId = param('channel');
    if (!isText(channelId)) return refusals.wrongChannelType;
    const result = readWebhook(body, undefined);
    if (result.kind === 'refused') return refuseBody(result);
    if (all().filter((one) => one.channelId === channelId).length >= limits.webhooks)
      return refuse(400, 30007, `Maximum number of webhooks reached (${limits.webhooks})`);
    const id = world.nextId();
    const token = Buffer.from(`webhook:${id}:${world.nextId()}:${'loopback'.repeat(3)}`).toString(
      'base64url',
    );
    return ok(
      shown(putWebhook(world, { id, token, channelId, name: result.value.name, userId: world.bot.id })),
    );
  }

  const change = (webhook: Webhook, { body }: RestRequest, mayMove: boolean): Webhook | RestAnswer => {
    const result = readWebhook(body, webhook.name);
    if (result.kind === 'refused') return refuseBody(result);
    const { name, channel_id } = result.value;
    const channelId = (mayMove ? channel_id : undefined) ?? webhook.channelId;
    return isText(channelId) ? putWebhook(world, { ...webhook, name, channelId }) : refusals.unknownChannel;
  };
  const changed =
    (toBot: boolean): Run =>
    (webhook, request) => {
      const after = change(webhook, request, toBot);
      return 'token' in after ? ok(webhookObject(world, after, toBot)) : after;
    };
  const remove: Run = (webhook) => {
    deleteWebhook(world, webhook);
    return noContent;
  };

  return [
    inChannel('POST', '/webhooks', create),
    inChannel('GET', '/webhooks', ({ param }) =>
      ok(
        all()
          .filter(({ channelId }) => channelId === param('channel'))
          .map(shown),
      ),
    ),
    {
      method: 'GET',
      path: '/guilds/:guild/webhooks',
      auth: true,
      run: ({ param }) =>
        param('guild') === world.guild.id
          ? ok(
              all()
                .filter(({ channelId }) => placeById(world, channelId))
                .map(shown),
            )
          : refusals.unknownGuild,
    },
    asBot('GET', (webhook) => ok(shown(webhook))),
    asBot('PATCH', changed(true)),
    asBot('DELETE', remove),
    withToken('GET', (webhook) => ok(webhookObject(world, webhook, false))),
    withToken('PATCH', changed(false)),
    withToken('DELETE', remove),
  ];
}

/** A webhook's name has 1 to 80 characters; `before` is the one it keeps where none is sent. */
function readWebhook(
  body: unknown,
  before: string | undefined,
): Checked<{ readonly name: string; readonly channel_id?: string | null | undefined }> {
  const read = sent.safeParse(body ?? {}, { reportInput: true });
  if (!read.success) return invalid(schemaProblems(read.error.issues));
  const name = (read.data.name ?? before ?? '').trim();
  const path = ['name'];
  if (name === '') return invalid([{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]);
  const message = 'Must be between 1 and 80 in length.';
  const problems = name.length > 80 ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message }] : [];
  return checked({ ...read.data, name }, problems);
}
