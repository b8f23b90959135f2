import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import { isRecord } from '../../json.ts';
import { invalid } from '../../validation/problem.ts';
import { botPermissions } from '../../world/person.ts';
import type { World } from '../../world/world.ts';
import { everyUser } from '../../world/world.ts';
import { ok, type RestAnswer, refusals } from '../answer.ts';
import { refuseBody } from '../refuse-body.ts';
import type { RestRequest, Route } from '../router.ts';

/** Who the bot is, where its gateway is, and where it wants interactions. */
export function identityRoutes(
  world: World,
  gateway: () => APIGatewayBotInfo,
  endpoint: Endpoint,
): readonly Route[] {
  const application = () => ({
    ...world.application,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: endpoint.publicKey,
    owner: world.people.at(-1)?.user ?? null,
    team: null,
    integration_types_config: {
      0: { oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: botPermissions } },
      1: { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } },
    },
    redirect_uris: [],
    interactions_endpoint_url: endpoint.url ?? null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['applications.commands', 'bot'],
    flags_new: '0',
  });

  /** Of an application only that address can be changed. */
  async function change({ body }: RestRequest): Promise<RestAnswer> {
    const { interactions_endpoint_url: url, ...others } = isRecord(body) ? body : {};
    const refused = (name: string, code: string, message: string) =>
      refuseBody(invalid([{ path: [name], code, message }]));
    const [other] = Object.keys(others);
    if (other !== undefined) return refused(other, 'UNKNOWN_FIELD', 'The loopback does not change that.');
    if (url === undefined) return ok(application());
    if (url !== null && typeof url !== 'string')
      return refused('interactions_endpoint_url', 'STRING_TYPE', 'This must be text.');
    const why = await endpoint.register(url);
    return why === undefined
      ? ok(application())
      : refused('interactions_endpoint_url', 'APPLICATION_INTERACTIONS_ENDPOINT_INVALID', why);
  }

  return [
    { method: 'GET', path: '/gateway', auth: false, run: () => ok({ url: gateway().url }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      auth: true,
      run: () => ok(gateway()),
    },
    { method: 'GET', path: '/applications/@me', auth: true, run: () => ok(application()) },
    { method: 'PATCH', path: '/applications/@me', auth: true, run: change },
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
