import {
  type APIGatewayBotInfo,
  CloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type IShardingStrategy,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';
import type { PatientThrottler } from './patient-identify.ts';

/** The manager of connections that discord.js hands to a strategy. */
export type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** What all connections have in common. */
export interface Shared {
  /** As Discord said at the start: without a network it could not be asked when a connection is lost. */
  readonly gateway: APIGatewayBotInfo;
  /** One for all, because Discord limits how many shards of a bot log in at a time. */
  readonly throttler: PatientThrottler;
}

/** A shard's connection to Discord, which comes back by itself whenever it learns that it was lost. */
export interface ShardConnection extends Pick<IShardingStrategy, 'connect' | 'send' | 'destroy'> {
  /** Of this one alone; empty before it is connected. */
  statuses(): ReturnType<SimpleShardingStrategy['fetchStatus']>;
  /** Sends a heartbeat, which Discord acknowledges at once. */
  ask(): Promise<void>;
  /** Nothing of it is heard any more and its session is left to the next connection. */
  retire(): void;
}

function isResumed(payload: unknown): boolean {
  return Object(Object(payload).data).t === GatewayDispatchEvents.Resumed;
}

/** What only arrives when Discord has sent something. */
const ARRIVED: readonly string[] = ['hello', 'ready', 'resumed', 'dispatch', 'heartbeat'];

/**
 * A shard as discord.js would hold it; it tells of whatever arrives. It sees the manager through a proxy, so that it can
 * be retired: discord.js itself waits 30 seconds for the goodbye of a dead connection before it makes another, and gives
 * no way not to.
 */
export function shardConnection(
  manager: Manager,
  { gateway, throttler }: Shared,
  shardId: number,
  heard: () => void,
): ShardConnection {
  const { retrieveSessionInfo, updateSessionInfo } = manager.options;
  let isRetired = false;
  const emit = (event: string, ...payload: readonly unknown[]) => {
    if (isRetired) return false;
    if (ARRIVED.includes(event)) heard();
    if (event === 'ready') throttler.ready(shardId);
    // A connection may end while it is being told that it was resumed; discord.js counts what it missed, of a session that
    // is gone by then, and throws. Nobody asks for that number, and `resumed` says the rest.
    if (event === 'dispatch' && isResumed(payload[0])) return true;
    return Reflect.apply(manager.emit, manager, [event, ...payload]);
  };
  const options = {
    ...manager.options,
    buildIdentifyThrottler: () => throttler,
    // One that is retired would come back when its goodbye is over: it waits here for ever and is forgotten.
    retrieveSessionInfo: (id: number) => (isRetired ? new Promise<null>(() => {}) : retrieveSessionInfo(id)),
    updateSessionInfo: (...update: Parameters<typeof updateSessionInfo>) =>
      isRetired ? undefined : updateSessionInfo(...update),
  };
  const shard = new SimpleShardingStrategy(
    new Proxy(manager, {
      get(_, name) {
        if (name === 'emit') return emit;
        if (name === 'options') return options;
        if (name === 'fetchGatewayInformation') return async () => gateway;
        const value = Reflect.get(manager, name);
        return typeof value === 'function' ? value.bind(manager) : value;
      },
    }),
  );
  return {
    async connect() {
      await shard.spawn([shardId]);
      await shard.connect();
    },
    send: (id, payload) => shard.send(id, payload),
    destroy: (how) => shard.destroy(how),
    statuses: () => shard.fetchStatus(),
    async ask() {
      const session = await retrieveSessionInfo(shardId);
      await shard.send(shardId, { op: GatewayOpcodes.Heartbeat, d: session?.sequence ?? null });
    },
    retire() {
      // As the connection itself would say if it noticed.
      emit('closed', { code: CloseCodes.Resuming, shardId });
      isRetired = true;
      shard.destroy({ code: CloseCodes.Resuming }).catch(() => {});
    },
  };
}
