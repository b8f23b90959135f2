import { type APIGuildForumChannel, type APITextChannel, ChannelType } from 'discord-api-types/v10';
import type { Thread } from '../../thread.ts';
import { checkThread, checkThreadOnMessage, type ThreadBody } from '../../validation/check-thread.ts';
import { botMay } from '../../world/channels.ts';
import { activeThreads } from '../../world/guild.ts';
import { composeMessage } from '../../world/messages/message.ts';
import { postMessage } from '../../world/messages/post.ts';
import { isThread, placeById } from '../../world/places.ts';
import { openThread } from '../../world/threads/open-thread.ts';
import { asBotSees, threadMembers } from '../../world/threads/thread-members.ts';
import type { World } from '../../world/world.ts';
import { ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels, withMessage } from '../in-channel.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** Opening threads and posts, and finding those there are. */
export function threadRoutes(world: World): readonly Route[] {
  const inChannel = inChannels(world);
  const parentOf = ({ param }: RestRequest) => {
    const place = placeById(world, param('channel'));
    return place === undefined || isThread(place) ? undefined : place;
  };
  const created = (thread: Thread): RestAnswer => ({ status: 201, body: asBotSees(world, thread) });

  async function open(request: RestRequest): Promise<RestAnswer> {
    const parent = parentOf(request);
    if (!parent) return refusals.wrongChannelType;
    const result = await checkThread(request.body, parent, request.files, world.emojis);
    if (result.kind === 'refused') return refuseBody(result);
    const isPrivate = result.value.type === ChannelType.PrivateThread;
    if (!botMay(world, parent.id, needed(parent, isPrivate))) return refusals.missingPermissions;
    const thread = openThread(world, { ...drafted(world, parent, result.value), isPrivate });
    if (!result.value.message) return created(thread);
    const { files } = request;
    const message = {
      ...composeMessage(world, {
        channelId: thread.id,
        author: world.bot,
        body: result.value.message,
        files,
      }),
      // A post begins with the message of its own id.
      id: thread.id,
    };
    postMessage(world, message);
    const body = { ...asBotSees(world, world.threads.get(thread.id) ?? thread), message };
    return { status: 201, body };
  }

  const openOn = withMessage(world, async (starter, request) => {
    const parent = parentOf(request);
    if (!parent || !botMay(world, parent.id, 'CreatePublicThreads'))
      return parent ? refusals.missingPermissions : refusals.wrongChannelType;
    const result = await checkThreadOnMessage(request.body);
    if (result.kind === 'refused') return refuseBody(result);
    if (world.threads.has(starter.id))
      return refuse(400, 160004, 'A thread has already been created for this message');
    return created(openThread(world, { ...drafted(world, parent, result.value), starter }));
  });

  const listed = (threads: readonly Thread[]) => ({
    threads: threads.map((thread) => asBotSees(world, thread)),
    members: threads.flatMap(({ id }) =>
      threadMembers(world, id).filter(({ user_id }) => user_id === world.bot.id),
    ),
  });
  const archived = (type: ChannelType, isOwn: boolean) => (request: RestRequest) => {
    const threads = [...world.threads.values()]
      .filter((thread) => thread.parent_id === request.param('channel') && thread.type === type)
      .filter((thread) => thread.thread_metadata.archived)
      .filter(({ id }) => !isOwn || world.threadMembers.get(id)?.has(world.bot.id));
    return ok({ ...listed(threads), has_more: false });
  };

  return [
    inChannel('POST', '/threads', open),
    inChannel('POST', '/messages/:message/threads', openOn),
    inChannel('GET', '/threads/archived/public', archived(ChannelType.PublicThread, false)),
    inChannel('GET', '/threads/archived/private', archived(ChannelType.PrivateThread, false)),
    inChannel('GET', '/users/@me/threads/archived/private', archived(ChannelType.PrivateThread, true)),
    {
      method: 'GET',
      path: '/guilds/:guild/threads/active',
      auth: true,
      run: ({ param }) =>
        param('guild') === world.guild.id
          ? ok({ ...listed(activeThreads(world)), has_more: false })
          : refusals.unknownGuild,
    },
  ];
}

function needed(parent: APITextChannel | APIGuildForumChannel, isPrivate: boolean) {
  if ('available_tags' in parent) return 'SendMessages';
  return isPrivate ? 'CreatePrivateThreads' : 'CreatePublicThreads';
}

function drafted(world: World, parent: APITextChannel | APIGuildForumChannel, body: ThreadBody) {
  return {
    parent,
    name: body.name,
    ownerId: world.bot.id,
    archiveAfter: body.auto_archive_duration ?? null,
    slowdown: body.rate_limit_per_user ?? null,
    invitable: body.invitable ?? null,
    tags: body.applied_tags ?? null,
  };
}
