import { type IShardingStrategy, SimpleShardingStrategy, WebSocketShardStatus } from 'discord.js';
import { type IdentifyEvents, type IdentifyLimits, patientIdentify } from './patient-identify.ts';
import { type Manager, type ShardConnection, type Shared, shardConnection } from './shard-connection.ts';
import { createSilence, type Silence, type SilenceLimits } from './silence.ts';

/** What the bot has to be told of its connections. */
export interface ConnectionEvents extends IdentifyEvents {
  /** A connection was given up because nothing arrived any more. */
  lost(): void;
}

/** A shard, and how long it has been silent. */
interface Watched {
  readonly connection: ShardConnection;
  readonly silence: Silence;
  readonly shared: Shared;
}

/** Connections that are in use; others have timeouts of their own. */
const IN_USE: readonly WebSocketShardStatus[] = [WebSocketShardStatus.Resuming, WebSocketShardStatus.Ready];

/**
 * How discord.js shall hold its connections: as it does by itself, but one that fell silent is given up at once and
 * another one resumes its session, so that Discord sends again what was missed.
 */
export function watchShards(
  manager: Manager,
  limits: SilenceLimits,
  events: ConnectionEvents,
  identify?: IdentifyLimits,
): IShardingStrategy {
  const shards = new Map<number, Watched>();
  const connections = () => [...shards.values()].map(({ connection }) => connection);
  let looking: NodeJS.Timeout | undefined;

  function open(shardId: number, shared: Shared): ShardConnection {
    const silence = createSilence(limits);
    const connection = shardConnection(manager, shared, shardId, silence.heard);
    shards.set(shardId, { connection, silence, shared });
    return connection;
  }

  async function look(shardId: number, watched: Watched): Promise<void> {
    const { connection, silence, shared } = watched;
    const status = (await connection.statuses()).get(shardId);
    if (shards.get(shardId) !== watched) return;
    if (status === undefined || !IN_USE.includes(status)) {
      silence.heard();
      return;
    }
    switch (silence.look()) {
      case 'well':
        return;
      case 'ask':
        return connection.ask();
      case 'dead':
        events.lost();
        connection.retire();
        return open(shardId, shared).connect();
    }
  }

  return {
    async spawn(shardIds) {
      const gateway = await manager.fetchGatewayInformation();
      const throttler = patientIdentify(
        await manager.options.buildIdentifyThrottler(manager),
        gateway,
        () => manager.fetchGatewayInformation(true),
        events,
        identify,
      );
      const shared = { gateway, throttler };
      for (const shardId of shardIds) open(shardId, shared);
    },
    async connect() {
      looking = setInterval(() => {
        // What goes wrong on a connection is an event of its own, which is logged.
        for (const [shardId, watched] of shards) look(shardId, watched).catch(() => {});
      }, limits.look).unref();
      await Promise.all(connections().map((connection) => connection.connect()));
    },
    async destroy(how) {
      clearInterval(looking);
      const all = connections();
      shards.clear();
      await Promise.all(all.map((connection) => connection.destroy(how)));
    },
    async send(shardId, payload) {
      const watched = shards.get(shardId);
      if (!watched) throw new RangeError(`There is no shard ${shardId}.`);
      await watched.connection.send(shardId, payload);
    },
    async fetchStatus() {
      const none = await new SimpleShardingStrategy(manager).fetchStatus();
      return none.concat(...(await Promise.all(connections().map((connection) => connection.statuses()))));
    },
  };
}
