import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { isRecord } from '../json.ts';
import type { GatewaySettings } from './gateway.ts';

/** Why Discord closes the connection. */
export interface Refusal {
  readonly code: GatewayCloseCodes;
  readonly reason: string;
}

/** What an IDENTIFY asks for, or why it is refused. */
export type Identified =
  | { readonly kind: 'accepted'; readonly intents: number; readonly shard: readonly [number, number] }
  | ({ readonly kind: 'refused' } & Refusal);

/** Close code 4004. */
export const wrongToken: Refusal = {
  code: GatewayCloseCodes.AuthenticationFailed,
  reason: 'Authentication failed.',
};

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((bits, bit) => bits | bit, 0);

/** Reads the data of an IDENTIFY, or says with which code Discord closes. */
export function readIdentify(data: unknown, settings: GatewaySettings): Identified {
  if (!isRecord(data) || typeof data.token !== 'string' || !settings.accepts(data.token)) {
    return { kind: 'refused', ...wrongToken };
  }
  const { intents, shard = [0, 1] } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~ALL) !== 0) {
    return refused(GatewayCloseCodes.InvalidIntents, 'Invalid intent(s).');
  }
  if (!settings.privilegedIntents && (intents & PRIVILEGED) !== 0) {
    return refused(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
  }
  const [id, count] = Array.isArray(shard) ? shard : [];
  if (!Number.isInteger(id) || !Number.isInteger(count) || id < 0 || id >= count) {
    return refused(GatewayCloseCodes.InvalidShard, 'Invalid shard.');
  }
  if (count < settings.faults.shards)
    return refused(GatewayCloseCodes.ShardingRequired, 'Sharding required.');
  return { kind: 'accepted', intents, shard: [id, count] };
}

function refused(code: GatewayCloseCodes, reason: string): Identified {
  return { kind: 'refused', code, reason };
}
