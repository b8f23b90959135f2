import {
  type APIGatewayBotInfo,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type IShardingStrategy,
  Routes,
  SimpleShardingStrategy,
} from 'discord.js';
import type { Manager } from '../client/shard-connection.ts';
import { NotDiscord } from '../requests/only-discord.ts';
import { type InteractionsServer, listenForInteractions } from './interactions-server.ts';
import { PUBLIC_KEY, signatureCheck } from './verify-signature.ts';
import type { Looking } from './watch-removals.ts';

/** How interactions come in without a gateway. */
export interface HttpOptions {
  /** An address of this machine on which to listen. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Of the application, in hexadecimal; default: Discord is asked for it. */
  readonly publicKey?: string;
  /** When it is looked whether the bot was removed from servers; default `REMOVALS`. */
  readonly looking?: Looking;
  /** Milliseconds since 1970. */
  now(): number;
}

/** What the bot has to be told. */
export interface HttpEvents {
  /** Interactions are taken at `address`; `entered` is what the application's page has now, if anything. */
  listening(address: string, entered: string | undefined): void;
  /** Somebody sent what is no interaction of Discord's. */
  requestRefused(status: number, why: string): void;
}

/** The key that was set is not that of the application. */
export class WrongPublicKey extends Error {
  override readonly name = 'WrongPublicKey';
}

/** There is no gateway, so nobody is asked where it is. */
const NO_GATEWAY: APIGatewayBotInfo = {
  url: '',
  shards: 1,
  session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 },
};

/**
 * How discord.js shall get its interactions: as the one shard of a bot without servers, which hears nothing but what Discord
 * posts to an address of this machine. The rest of the bot does not notice.
 */
export function overHttp(manager: Manager, options: HttpOptions, events: HttpEvents): IShardingStrategy {
  const { rest } = manager.options;
  let server: InteractionsServer | undefined;
  let sequence = 0;
  Object.assign(manager, { fetchGatewayInformation: async () => NO_GATEWAY });

  const emit = (event: string, data: unknown) => {
    Reflect.apply(manager.emit, manager, [event, { data, shardId: 0 }]);
  };
  const dispatch = (name: string, data: unknown) => {
    sequence += 1;
    emit('dispatch', { op: GatewayOpcodes.Dispatch, s: sequence, t: name, d: data });
  };

  return {
    spawn() {},
    async connect() {
      const user: unknown = await rest.get(Routes.user());
      const { id, flags = 0, ...application } = Object(await rest.get(Routes.currentApplication()));
      if (typeof id !== 'string') throw new NotDiscord('what answers is not Discord');
      const given: unknown = application.verify_key;
      const publicKey = options.publicKey?.toLowerCase() ?? given;
      if (typeof publicKey !== 'string' || !PUBLIC_KEY.test(publicKey) || (given ?? publicKey) !== publicKey)
        throw new WrongPublicKey('The public key is not that of the application');
      server = await listenForInteractions({
        ...options,
        isSigned: await signatureCheck(publicKey),
        take: (interaction) => dispatch(GatewayDispatchEvents.InteractionCreate, interaction),
        refused: events.requestRefused,
      });
      const entered: unknown = application.interactions_endpoint_url;
      events.listening(server.address, typeof entered === 'string' ? entered : undefined);
      const ready = { v: 10, user, guilds: [], session_id: '', application: { id, flags } };
      emit('ready', ready);
      dispatch(GatewayDispatchEvents.Ready, ready);
    },
    async destroy() {
      await server?.close();
    },
    send() {},
    fetchStatus: () => new SimpleShardingStrategy(manager).fetchStatus(),
  };
}
