import type { Thread } from '../../thread.ts';
import { checkThreadChanges } from '../../validation/check-thread.ts';
import { botMay } from '../../world/channels.ts';
import { isThread, placeById } from '../../world/places.ts';
import { changeThread, deleteThread } from '../../world/threads/change-thread.ts';
import {
  addToThread,
  asBotSees,
  removeFromThread,
  threadMembers,
  withGuildMember,
} from '../../world/threads/thread-members.ts';
import { everyUser, type World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals, refuse } from '../answer.ts';
import { inChannels } from '../in-channel.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** A thread that is there: changing and deleting it, and who is in it. */
export function oneThreadRoutes(world: World): readonly Route[] {
  const inThread = (
    method: Route['method'],
    suffix: string,
    run: (thread: Thread, request: RestRequest) => RestAnswer | Promise<RestAnswer>,
  ) =>
    inChannels(world)(method, suffix, (request) => {
      const thread = world.threads.get(request.param('channel'));
      return thread ? run(thread, request) : refusals.wrongChannelType;
    });

  /** Whose the thread is may do much with it, and who manages threads everything. */
  const mayManage = (thread: Thread) => botMay(world, thread.id, 'ManageThreads');

  async function change(thread: Thread, { body }: RestRequest): Promise<RestAnswer> {
    const parent = placeById(world, thread.parent_id ?? '');
    const result = await checkThreadChanges(body, isThread(parent) ? undefined : parent);
    if (result.kind === 'refused') return refuseBody(result);
    const now = world.threads.get(thread.id);
    if (!now) return refusals.unknownChannel;
    if (!mayManage(now) && now.owner_id !== world.bot.id) return refusals.missingPermissions;
    const { archived, locked } = result.value;
    if (now.thread_metadata.archived && archived !== false) return refuse(400, 50083, 'Thread is archived');
    if (locked != null && !mayManage(now)) return refusals.missingPermissions;
    return ok(asBotSees(world, changeThread(world, now, result.value)));
  }

  const member = (thread: Thread, userId: string) =>
    threadMembers(world, thread.id).find(({ user_id }) => user_id === userId);
  const whole = (query: URLSearchParams) =>
    query.get('with_member') === 'true' ? withGuildMember : (_: World, one: object) => one;

  return [
    inThread('PATCH', '', change),
    inThread('DELETE', '', (thread) => {
      if (!mayManage(thread)) return refusals.missingPermissions;
      deleteThread(world, thread);
      return ok(thread);
    }),
    inThread('GET', '/thread-members', (thread, { query }) =>
      ok(threadMembers(world, thread.id).map((one) => whole(query)(world, one))),
    ),
    inThread('PUT', '/thread-members/@me', ({ id }) => {
      addToThread(world, id, world.bot.id);
      return noContent;
    }),
    inThread('DELETE', '/thread-members/@me', ({ id }) => {
      removeFromThread(world, id, world.bot.id);
      return noContent;
    }),
    inThread('GET', '/thread-members/:user', (thread, { param, query }) => {
      const found = member(thread, param('user') === '@me' ? world.bot.id : param('user'));
      return found ? ok(whole(query)(world, found)) : refusals.unknownMember;
    }),
    inThread('PUT', '/thread-members/:user', ({ id }, { param }) => {
      if (!everyUser(world).some((user) => user.id === param('user'))) return refusals.unknownUser;
      addToThread(world, id, param('user'));
      return noContent;
    }),
    inThread('DELETE', '/thread-members/:user', (thread, { param }) => {
      if (!mayManage(thread) && thread.owner_id !== world.bot.id) return refusals.missingPermissions;
      removeFromThread(world, thread.id, param('user'));
      return noContent;
    }),
  ];
}
