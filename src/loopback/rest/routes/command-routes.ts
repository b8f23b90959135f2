import type { APIApplicationCommand } from 'discord-api-types/v10';
import { isRecord } from '../../json.ts';
import { checkCommand } from '../../validation/check-command.ts';
import { invalid } from '../../validation/problem.ts';
import { checkCommandList } from '../../validation/rules/command-list-rules.ts';
import { createCommand } from '../../world/command.ts';
import type { CommandScope } from '../../world/command-store.ts';
import type { World } from '../../world/world.ts';
import { noContent, ok, type RestAnswer, refusals } from '../answer.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

const NOT_A_LIST = {
  path: [],
  code: 'LIST_TYPE_CONVERT',
  message: 'Only iterables may be used in a ListType',
};

/** Registering commands: one, all at once, everywhere or in the guild. */
export function commandRoutes(world: World): readonly Route[] {
  return [
    ...scopeRoutes(world, 'global', '/applications/:app/commands'),
    ...scopeRoutes(world, 'guild', '/applications/:app/guilds/:guild/commands'),
  ];
}

function scopeRoutes(world: World, scope: CommandScope, path: string): readonly Route[] {
  const { commands } = world;

  /** Runs the route only for this application and guild. */
  const route = (
    method: Route['method'],
    suffix: string,
    run: (request: RestRequest) => RestAnswer | Promise<RestAnswer>,
  ): Route => ({
    method,
    path: path + suffix,
    auth: true,
    run(request) {
      if (request.param('app') !== world.application.id) return refusals.unknownApplication;
      if (scope === 'guild' && request.param('guild') !== world.guild.id) return refusals.unknownGuild;
      if (scope === 'guild' && !world.guild.hasBot) return refusals.missingAccess;
      return run(request);
    },
  });

  const named = (name: string, type: number) =>
    commands.list(scope).find((command) => command.name === name && command.type === type);

  async function create({ body }: RestRequest): Promise<RestAnswer> {
    const result = await checkCommand(body);
    if (result.kind === 'refused') return refuseBody(result);
    const before = named(result.value.name, result.value.type ?? 1);
    const others = commands.list(scope).filter((command) => command.id !== before?.id);
    const list = checkCommandList([...others, result.value]);
    if (list.kind === 'refused') return refuseBody(list);
    const command = createCommand(world, scope, result.value, before?.id);
    commands.put(scope, command);
    return { status: before ? 200 : 201, body: command };
  }

  async function overwrite({ body }: RestRequest): Promise<RestAnswer> {
    if (!Array.isArray(body)) return refuseBody(invalid([NOT_A_LIST]));
    const results = await Promise.all(body.map((entry, index) => checkCommand(entry, [index])));
    const problems = results.flatMap((result) => (result.kind === 'refused' ? result.problems : []));
    if (problems.length > 0) {
      return refuseBody(invalid(problems));
    }
    const declared = results.flatMap((result) => (result.kind === 'valid' ? [result.value] : []));
    const whole = checkCommandList(declared);
    if (whole.kind === 'refused') return refuseBody(whole);
    const fresh = declared.map((one) => createCommand(world, scope, one, named(one.name, one.type ?? 1)?.id));
    commands.overwrite(scope, fresh);
    return ok(fresh);
  }

  async function edit(before: APIApplicationCommand, body: unknown): Promise<RestAnswer> {
    const { id, application_id, guild_id, version, ...declared } = before;
    const result = await checkCommand({ ...declared, ...(typeof body === 'object' ? body : {}) });
    if (result.kind === 'refused') return refuseBody(result);
    const command = createCommand(world, scope, result.value, id);
    commands.put(scope, command);
    return ok(command);
  }

  const existing =
    (run: (command: APIApplicationCommand, request: RestRequest) => RestAnswer | Promise<RestAnswer>) =>
    (request: RestRequest) => {
      const command = commands.get(scope, request.param('command'));
      return command ? run(command, request) : refusals.unknownCommand;
    };

  return [
    route('GET', '', ({ query }) =>
      ok(
        query.get('with_localizations') === 'true'
          ? commands.list(scope)
          : commands.list(scope).map(withoutLocalizations),
      ),
    ),
    route('POST', '', create),
    route('PUT', '', overwrite),
    route(
      'GET',
      '/:command',
      existing((command) => ok(command)),
    ),
    route(
      'PATCH',
      '/:command',
      existing((command, { body }) => edit(command, body)),
    ),
    route(
      'DELETE',
      '/:command',
      existing((command) => {
        commands.remove(scope, command.id);
        return noContent;
      }),
    ),
  ];
}

/** Only who asks for the translations gets them; Discord leaves them out of all parts. */
function withoutLocalizations(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutLocalizations);
  if (!isRecord(part)) return part;
  const kept = Object.entries(part).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutLocalizations(value)]));
}
