import { type Client, Status } from 'discord.js';

/** Whether something is connected to Discord right now; `off`: there is no gateway, interactions come over HTTP. */
export type GatewayState = 'ready' | 'connecting' | 'disconnected' | 'off';

/** One shard of this process. */
export interface ShardState {
  readonly id: number;
  readonly gateway: GatewayState;
  /** Servers it holds. */
  readonly guilds: number;
}

/** How the shards of a client are. */
export function shardStates({ ws, guilds }: Client): readonly ShardState[] {
  return ws.shards.map(({ id, status }) => ({
    id,
    gateway: stateOf(status),
    guilds: guilds.cache.filter(({ shardId }) => shardId === id).size,
  }));
}

/** As all of them are together: ready when each one is. */
export function togetherOf(states: readonly Pick<ShardState, 'gateway'>[]): GatewayState {
  const gateways = new Set(states.map(({ gateway }) => gateway));
  const [only = 'disconnected'] = gateways;
  return gateways.size <= 1 ? only : 'connecting';
}

function stateOf(status: Status): GatewayState {
  switch (status) {
    case Status.Ready:
    // It answers from the moment on at which Discord has let it in.
    case Status.WaitingForGuilds:
      return 'ready';
    case Status.Idle:
    case Status.Disconnected:
      return 'disconnected';
    default:
      return 'connecting';
  }
}
