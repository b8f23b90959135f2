import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';
import { hears } from './audience.ts';
import type { Session } from './session.ts';

/** The data of READY; the guild follows as GUILD_CREATE. */
export function readyData(world: World, session: Session, gatewayUrl: string): GatewayReadyDispatchData {
  const guilds = holdsGuild(world, session) ? [{ id: world.guild.id, unavailable: true }] : [];
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

/** Says whether the guild is on the session's shard. */
export function holdsGuild(world: World, session: Session): boolean {
  return hears(session, { guildId: world.guild.id });
}
