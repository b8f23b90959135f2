import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';
import { hears } from './audience.ts';
import type { Session } from './session.ts';

/** The data of READY; the guilds follow as GUILD_CREATEs, but for the `missing` ones. */
export function readyData(
  world: World,
  session: Session,
  gatewayUrl: string,
  missing: number,
): GatewayReadyDispatchData {
  const ids = [...guildsOf(world, session), ...Array.from({ length: missing }, () => world.nextId())];
  const guilds = ids.map((id) => ({ id, unavailable: true }));
  return {
    v: 10,
    user: world.bot,
    guilds,
    session_id: session.id,
    resume_gateway_url: gatewayUrl,
    shard: [...session.shard],
    application: { id: world.application.id, flags: world.application.flags ?? 0, flags_new: '0' },
  };
}

/** The guilds on the session's shard, the one where something happens first. */
export function guildsOf(world: World, session: Session): readonly string[] {
  return [world.guild.id, ...world.otherGuildIds].filter((guildId) => hears(session, { guildId }));
}
