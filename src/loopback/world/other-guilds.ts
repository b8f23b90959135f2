import { textChannel } from './channels.ts';
import { guildCreate } from './guild.ts';
import { createUser, guildMember } from './person.ts';
import type { Seeds, World } from './world.ts';

/** Guilds the bot is in besides the one where something happens: they are only there to be many. */
export interface OtherGuilds {
  readonly count: number;
  /** Text channels of each; default 0. */
  readonly channels?: number;
  /** Members of each that a GUILD_CREATE lists besides the bot; default 0. */
  readonly members?: number;
}

/**
 * Their ids, each a millisecond older than the one before, so that shards share them equally.
 * @internal
 */
export function otherGuildIds(guildId: string, { count }: Seeds['otherGuilds']): readonly string[] {
  return Array.from({ length: count }, (_, number) => `${BigInt(guildId) - (BigInt(number + 1) << 22n)}`);
}

/**
 * The data of a GUILD_CREATE of one of them; made anew each time, so that nothing of it is kept.
 * @internal
 */
export function otherGuildCreate(world: World, id: string) {
  const { channels = 0, members = 0 } = world.otherGuilds;
  const people = Array.from({ length: members }, (_, number) =>
    createUser(world.nextId(), `member${number}`, `Member ${number}`, false),
  );
  return {
    ...guildCreate(world),
    id,
    name: `Guild ${id}`,
    member_count: members + 1,
    members: [world.bot, ...people].map((user) => guildMember(user, world.guild.madeAt)),
    channels: Array.from({ length: channels }, (_, position) =>
      textChannel(world.nextId(), id, `channel-${position}`, position),
    ),
    threads: [],
  };
}
