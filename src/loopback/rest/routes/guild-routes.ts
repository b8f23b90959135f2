import { isRecord } from '../../json.ts';
import { allMembers, guildObject } from '../../world/guild.ts';
import { botPermissions, dmChannel } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { ok, type RestAnswer, refusals } from '../answer.ts';
import type { RestRequest, Route } from '../router.ts';

/** The guild, its members and channels, and opening direct messages. */
export function guildRoutes(world: World): readonly Route[] {
  const isThere = ({ param }: RestRequest) => param('guild') === world.guild.id && world.guild.hasBot;
  const inGuild = (suffix: string, run: (request: RestRequest) => RestAnswer): Route => ({
    method: 'GET',
    path: `/guilds/:guild${suffix}`,
    auth: true,
    run: (request) => (isThere(request) ? run(request) : refusals.unknownGuild),
  });
  return [
    inGuild('', () => ok(guildObject(world))),
    inGuild('/channels', () => ok([...world.channels, ...world.forums])),
    inGuild('/roles', () => ok(guildObject(world).roles)),
    inGuild('/members', () => ok(allMembers(world))),
    inGuild('/members/:user', ({ param }) => {
      const member = allMembers(world).find(({ user }) => user.id === param('user'));
      return member ? ok(member) : refusals.unknownMember;
    }),
    {
      method: 'GET',
      path: '/users/@me/guilds',
      auth: true,
      run: () =>
        ok([
          {
            id: world.guild.id,
            name: world.guild.name,
            icon: null,
            banner: null,
            owner: false,
            permissions: botPermissions,
            features: [],
          },
        ]),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      auth: true,
      run({ body }) {
        const recipient = isRecord(body) ? body.recipient_id : undefined;
        const person = world.people.find(({ user }) => user.id === recipient);
        return person ? ok(dmChannel(person)) : refusals.unknownUser;
      },
    },
  ];
}
