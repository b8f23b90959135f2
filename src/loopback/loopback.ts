import type { APIApplicationCommand, APIMessage, APITextChannel } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import type { Happening } from './happening.ts';
import type { Member } from './member.ts';

export interface MemberSeed {
  readonly name: string;
  /** What the page shows; default the name. */
  readonly displayName?: string;
  /** Names of discord-api-types' PermissionFlagsBits beyond what everybody may, such as `ManageMessages`. */
  readonly permissions?: readonly string[];
  /** Default `en-US`. */
  readonly locale?: string;
}

export interface LoopbackOptions {
  /** TCP port on 127.0.0.1; default 0, any free one. */
  readonly port?: number;
  /** Runs the three-second deadline, the 15-minute token and the snowflakes; default the machine's. */
  readonly clock?: Clock;
  /** Default `mara`, `jonas` and the moderator `mods`. */
  readonly members?: readonly MemberSeed[];
  /** Names of the guild's text channels; default `talks` and `general`. */
  readonly channels?: readonly string[];
  /** Default `Loopback`. */
  readonly guildName?: string;
  /** Name of the application and its bot user; default `Bot`. */
  readonly applicationName?: string;
  /** The only token accepted (others get 401 and close code 4004); default: any that is not empty. */
  readonly token?: string;
  /** Privileged intents are granted; false closes with 4014 a bot that asks for one. Default true. */
  readonly privilegedIntents?: boolean;
  /** Milliseconds, default 41,250 as on Discord. */
  readonly heartbeatInterval?: number;
  /** Milliseconds of the clock until a message without an answer counts as `silent`; default 3,000. */
  readonly patience?: number;
}

/** A Discord on this machine: one guild, REST v10 and gateway v10 for one application. */
export interface Loopback {
  /** For discord.js' `rest.api`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  /** For `rest.cdn` and `rest.mediaProxy`: `http://127.0.0.1:PORT/cdn`. */
  readonly cdnUrl: string;
  /** A token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channels: readonly APITextChannel[];
  readonly members: readonly Member[];
  /** At least one gateway session is identified and connected. */
  readonly botConnected: boolean;
  readonly faults: Faults;
  /** The last 500 REST calls and frames, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Throws for a name nobody has. */
  member(name: string): Member;
  /** All registered commands, global ones first. */
  commands(): readonly APIApplicationCommand[];
  /** What that member sees in the channel (name or id; `dm` for theirs), oldest first. */
  messages(channel: string, memberId: string): readonly APIMessage[];
  /** Tells the listener everything that happens from now on; the function returned ends it. */
  watch(listener: (happening: Happening) => void): () => void;
  close(): Promise<void>;
}

/** Builds the world, then listens on 127.0.0.1; rejects when the port is taken (`EADDRINUSE`). */
export async function createLoopback(_options: LoopbackOptions = {}): Promise<Loopback> {
  throw new Error('The loopback is being built.');
}
