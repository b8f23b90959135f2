import type { APIApplicationCommand, APIMessage, APITextChannel } from 'discord-api-types/v10';
import { type Clock, realClock } from './clock.ts';
import { createFaults, noFaults } from './create-faults.ts';
import type { Exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import { announceMessages } from './gateway/announce.ts';
import { createGateway } from './gateway/gateway.ts';
import type { Happening } from './happening.ts';
import { limits } from './limits.ts';
import type { Member } from './member.ts';
import { createMember } from './members/create-member.ts';
import { allRoutes } from './rest/all-routes.ts';
import { createFalseAnswers } from './rest/false-answers.ts';
import { createHost } from './rest/host.ts';
import { createRestServer } from './rest/rest-server.ts';
import { createUnderWay } from './rest/under-way.ts';
import { visibleMessages } from './world/visible-messages.ts';
import { createWorld } from './world/world.ts';

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

const DEFAULTS = {
  port: 0,
  clock: realClock,
  members: [
    { name: 'mara', displayName: 'Mara' },
    { name: 'jonas', displayName: 'Jonas' },
    { name: 'mods', displayName: 'Mods', permissions: ['ManageMessages'] },
  ],
  channels: ['talks', 'general'],
  guildName: 'Loopback',
  applicationName: 'Bot',
  privilegedIntents: true,
  heartbeatInterval: limits.heartbeatInterval,
  patience: 3_000,
} as const satisfies LoopbackOptions;

/** Builds the world, then listens on 127.0.0.1; rejects when the port is taken (`EADDRINUSE`). */
export async function createLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const settings = { ...DEFAULTS, ...options };
  const underWay = createUnderWay();
  const host = createHost(underWay);
  const httpUrl = () => `http://127.0.0.1:${host.port()}`;
  const gatewayUrl = () => `ws://127.0.0.1:${host.port()}/gateway`;
  const accepts = (token: string) => token !== '' && (options.token === undefined || token === options.token);

  const world = createWorld({ ...settings, cdnUrl: () => `${httpUrl()}/cdn` });
  const faultSettings = noFaults();
  const falseAnswers = createFalseAnswers();
  const gateway = createGateway(world, { ...settings, url: gatewayUrl, accepts, faults: faultSettings });
  announceMessages(world, gateway);
  const serve = createRestServer({
    routes: allRoutes(world, gatewayUrl),
    files: world.files,
    exchanges: world.exchanges,
    accepts,
    disturb: (method, path, real) => falseAnswers.disturb(method, path, faultSettings.restDelay, real),
  });
  await host.start(settings.port, serve, gateway);

  const members = world.people.map((person) =>
    createMember({ world, gateway, person, patience: settings.patience, answersGone: underWay.gone }),
  );
  return {
    apiUrl: `${httpUrl()}/api`,
    cdnUrl: world.cdnUrl(),
    token: options.token ?? 'loopback',
    applicationId: world.application.id,
    guildId: world.guild.id,
    channels: world.channels,
    members,
    get botConnected() {
      return gateway.isConnected();
    },
    faults: createFaults(faultSettings, gateway, falseAnswers, async () => {
      await host.stop(gateway);
      gateway.forgetSessions();
      await host.start(host.port(), serve, gateway);
    }),
    exchanges: world.exchanges.entries,
    member: (name) => memberNamed(members, name),
    commands: () => [...world.commands.list('global'), ...world.commands.list('guild')],
    messages: (channel, memberId) => visibleMessages(world, channel, memberId),
    watch: world.happenings.watch,
    close: () => host.stop(gateway),
  };
}

function memberNamed(members: readonly Member[], name: string): Member {
  const found = members.find((member) => member.name === name);
  if (!found)
    throw new Error(`Nobody is called '${name}'; there are ${members.map((one) => one.name).join(', ')}.`);
  return found;
}
