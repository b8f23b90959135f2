import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import { botPermissions } from '../world/person.ts';
import type { World } from '../world/world.ts';
import { everyUser } from '../world/world.ts';
import { ok, refusals } from './answer.ts';
import type { Route } from './router.ts';

/** Who the bot is and where its gateway is. */
export function identityRoutes(world: World, gateway: () => APIGatewayBotInfo): readonly Route[] {
  const application = () => ({
    ...world.application,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    owner: world.people.at(-1)?.user ?? null,
    team: null,
    integration_types_config: {
      0: { oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: botPermissions } },
      1: { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['applications.commands', 'bot'],
    flags_new: '0',
  });
  return [
    { method: 'GET', path: '/gateway', auth: false, run: () => ok({ url: gateway().url }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      auth: true,
      run: () => ok(gateway()),
    },
    { method: 'GET', path: '/applications/@me', auth: true, run: () => ok(application()) },
    { method: 'GET', path: '/oauth2/applications/@me', auth: true, run: () => ok(application()) },
    {
      method: 'GET',
      path: '/users/@me',
      auth: true,
      run: () => ok({ ...world.bot, verified: true, mfa_enabled: false, locale: 'en-US' }),
    },
    {
      method: 'GET',
      path: '/users/:user',
      auth: true,
      run({ param }) {
        const user = everyUser(world).find(({ id }) => id === param('user'));
        return user ? ok(user) : refusals.unknownUser;
      },
    },
  ];
}
