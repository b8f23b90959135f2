import { type Clock, realClock } from './clock.ts';
import { limits } from './limits.ts';
import type { ForumSeed } from './world/forum.ts';
import type { OtherGuilds } from './world/other-guilds.ts';

/** A member to be. */
export interface MemberSeed {
  readonly name: string;
  /** What the page shows; default the name. */
  readonly displayName?: string;
  /** Names of discord-api-types' PermissionFlagsBits beyond what everybody may, such as `ManageMessages`. */
  readonly permissions?: readonly string[];
  /** Names of what they may not, of what everybody may, such as `SendMessages`. */
  readonly denied?: readonly string[];
  /** Default `en-US`. */
  readonly locale?: string;
  /** Names of roles of the guild. */
  readonly roles?: readonly string[];
  /** Has added the application to their account, so that commands for user installs are offered. Default false. */
  readonly hasInstalled?: boolean;
}

/** What `createLoopback` can be told; everything has a default. */
export interface LoopbackOptions {
  /** TCP port on 127.0.0.1; default 0, any free one. */
  readonly port?: number;
  /** Runs the three-second deadline, the 15-minute token and the snowflakes; default the machine's. */
  readonly clock?: Clock;
  /** Default `mara`, `jonas` and the moderator `mods`. */
  readonly members?: readonly MemberSeed[];
  /** Names of the guild's text channels; default `talks` and `general`. */
  readonly channels?: readonly string[];
  /** Forums below them, with the names of their tags; default none. */
  readonly forums?: readonly ForumSeed[];
  /** Names of roles besides the bot's, which members can have and messages can mention; default none. */
  readonly roles?: readonly string[];
  /** Guilds besides that one, in which nothing happens; default none. */
  readonly otherGuilds?: OtherGuilds;
  /** How many shards `GET /gateway/bot` recommends; fewer are closed with 4011. Default 1. */
  readonly shards?: number;
  /** How many shards may identify within five seconds; default 16. */
  readonly maxConcurrency?: number;
  /** Default `Loopback`. */
  readonly guildName?: string;
  /** Name of the application and its bot user; default `Bot`. */
  readonly applicationName?: string;
  /** The only token accepted (others get 401 and close code 4004); default: any that is not empty. */
  readonly token?: string;
  /**
   * Privileged intents are granted, and REST gives the content of all messages; false closes with 4014 a bot that asks
   * for one, and REST withholds what others write to each other. Default true.
   */
  readonly privilegedIntents?: boolean;
  /**
   * Requests are counted in buckets, with Discord's headers and its 429, by the clock. Default false, so that tests need not wait.
   */
  readonly rateLimits?: boolean;
  /** Milliseconds, default 41,250 as on Discord. */
  readonly heartbeatInterval?: number;
  /** Milliseconds of the clock until a message without an answer counts as `silent`; default 3,000. */
  readonly patience?: number;
}

/** What holds where nothing else is said. */
export const defaultOptions = {
  port: 0,
  clock: realClock,
  members: [
    { name: 'mara', displayName: 'Mara' },
    { name: 'jonas', displayName: 'Jonas' },
    { name: 'mods', displayName: 'Mods', permissions: ['ManageMessages', 'PinMessages', 'ManageThreads'] },
  ],
  channels: ['talks', 'general'],
  forums: [],
  otherGuilds: { count: 0 },
  shards: 1,
  maxConcurrency: 16,
  guildName: 'Loopback',
  applicationName: 'Bot',
  rateLimits: false,
  roles: [],
  privilegedIntents: true,
  heartbeatInterval: limits.heartbeatInterval,
  patience: 3_000,
} as const satisfies LoopbackOptions;
