import { setTimeout as wait } from 'node:timers/promises';
import type {
  APIApplicationCommand,
  APIGuildForumChannel,
  APIMessage,
  APITextChannel,
} from 'discord-api-types/v10';
import { createFaults, noFaults } from './create-faults.ts';
import { type Crowd, createCrowd } from './crowd.ts';
import { createEndpoint, type Endpoint } from './endpoint/endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { Faults } from './faults.ts';
import { announceChanges } from './gateway/announce.ts';
import { createGateway } from './gateway/gateway.ts';
import type { Happening } from './happening.ts';
import { limits } from './limits.ts';
import { defaultOptions, type LoopbackOptions } from './loopback-options.ts';
import type { Member } from './member.ts';
import { createMember } from './members/create-member.ts';
import { createModeration, type Moderation } from './moderation.ts';
import { allRoutes } from './rest/all-routes.ts';
import { createFalseAnswers } from './rest/false-answers.ts';
import { createHost } from './rest/host.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { createRestServer } from './rest/rest-server.ts';
import { createUnderWay } from './rest/under-way.ts';
import { type ClientOptions, clientOptions } from './tester/client-options.ts';
import { type LoggingIn, logIn } from './tester/log-in.ts';
import { createTester, type Tester } from './tester/tester.ts';
import type { Thread } from './thread.ts';
import type { CustomEmoji } from './world/emojis.ts';
import type { Reaction } from './world/messages/reactions.ts';
import { visibleMessages } from './world/messages/visible-messages.ts';
import { createWorld, type World } from './world/world.ts';

export type { LoopbackOptions, MemberSeed } from './loopback-options.ts';

/** A Discord on this machine: one guild, REST v10 and gateway v10 for one application. */
export interface Loopback {
  /** For discord.js' `rest.api`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  /** For `rest.cdn` and `rest.mediaProxy`: `http://127.0.0.1:PORT/cdn`. */
  readonly cdnUrl: string;
  /** To be spread into discord.js' `new Client({ intents, ...clientOptions })`: the addresses, and no waiting between two logins. */
  readonly clientOptions: ClientOptions;
  /** A token that is accepted. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** Discord locale of the guild, such as `en-US` or `de`; set it to change what it prefers. */
  guildLocale: string;
  /** The bot's own role: `<@&id>` in a message mentions it. */
  readonly botRoleId: string;
  /** The other roles. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** As they are now. */
  readonly channels: readonly APITextChannel[];
  readonly forums: readonly APIGuildForumChannel[];
  /** Threads and posts as they are now, oldest first. */
  readonly threads: readonly Thread[];
  /** Emoji that were made for the guild or by the application. */
  readonly emojis: readonly CustomEmoji[];
  readonly members: readonly Member[];
  /** At least one gateway session is identified and connected. */
  readonly botConnected: boolean;
  readonly faults: Faults;
  /** Channels and messages that go, and permissions the bot loses. */
  readonly moderation: Moderation;
  /** People who are only there to be many. */
  readonly crowd: Crowd;
  /** Where the bot wants interactions instead of over the gateway, and the key they are signed with. */
  readonly endpoint: Endpoint;
  /** The last 500 REST calls and frames, oldest first. */
  readonly exchanges: readonly Exchange[];
  /**
   * Logs a discord.js client in and waits until it is ready; without one waits for a bot that logs in by itself. After
   * `within` milliseconds of real time (default 10,000) throws what the bot did instead.
   */
  logIn(client?: LoggingIn, within?: number): Promise<void>;
  /** The member for a test: acts wait for the bot, and throw what happened when nothing comes of them. */
  as(name: string): Tester;
  /** Throws for a name nobody has. */
  member(name: string): Member;
  /** All registered commands, global ones first. */
  commands(): readonly APIApplicationCommand[];
  /** What that member sees in the channel (name or id; `dm` for theirs), oldest first. */
  messages(channel: string, memberId: string): readonly APIMessage[];
  /** What stands under a message, and who chose it. */
  reactions(messageId: string): readonly Reaction[];
  /** Who voted for which answer of a poll: user ids by `answer_id`. */
  votes(messageId: string): ReadonlyMap<number, readonly string[]>;
  /** Tells the listener everything that happens from now on; the function returned ends it. */
  watch(listener: (happening: Happening) => void): () => void;
  close(): Promise<void>;
}

/** Builds the world, then listens on 127.0.0.1; rejects when the port is taken (`EADDRINUSE`). */
export async function createLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const settings = { ...defaultOptions, ...options };
  const underWay = createUnderWay();
  const host = createHost(underWay);
  const httpUrl = () => `http://127.0.0.1:${host.port()}`;
  const gatewayUrl = () => `ws://127.0.0.1:${host.port()}/gateway`;
  const accepts = (token: string) => token !== '' && (options.token === undefined || token === options.token);

  const world = createWorld({ ...settings, cdnUrl: () => `${httpUrl()}/cdn` });
  const faultSettings = noFaults(settings.shards);
  const falseAnswers = createFalseAnswers();
  const gateway = createGateway(world, { ...settings, url: gatewayUrl, accepts, faults: faultSettings });
  announceChanges(world, gateway);
  const endpoint = createEndpoint(world);
  const gatewayInfo = () => ({
    url: gatewayUrl(),
    shards: faultSettings.shards,
    session_start_limit: {
      total: limits.identifies,
      remaining: Math.max(0, faultSettings.identifiesLeft),
      reset_after: 86_400_000,
      max_concurrency: settings.maxConcurrency,
    },
  });
  const serve = createRestServer({
    routes: allRoutes(world, gatewayInfo, endpoint),
    world,
    exchanges: world.exchanges,
    accepts,
    ...(settings.rateLimits ? { limit: createRateLimits(settings.clock) } : {}),
    abandon: underWay.drop,
    disturb: (method, path, real) => falseAnswers.disturb(method, path, faultSettings.restDelay, real),
  });
  await host.start(settings.port, serve, gateway);

  const members = world.people.map((person) =>
    createMember({
      world,
      gateway,
      endpoint,
      person,
      patience: settings.patience,
      answersGone: underWay.gone,
    }),
  );
  const token = options.token ?? 'loopback';
  const observed = {
    get exchanges() {
      return world.exchanges.entries;
    },
    get botConnected() {
      return gateway.isConnected();
    },
  };
  const stage = {
    observed,
    clock: settings.clock,
    botId: world.bot.id,
    home: () => world.channels[0]?.name ?? 'dm',
    messages: (channel: string, memberId: string) => visibleMessages(world, channel, memberId),
    watch: world.happenings.watch,
    commandNames: () => allCommands(world).map(({ name }) => name),
  };
  return {
    apiUrl: `${httpUrl()}/api`,
    cdnUrl: world.cdnUrl(),
    clientOptions: clientOptions(`${httpUrl()}/api`, world.cdnUrl()),
    token,
    logIn: (client, within) => logIn(observed, `${httpUrl()}/api`, token, client, within),
    as: (name) => createTester(memberNamed(members, name), stage),
    applicationId: world.application.id,
    guildId: world.guild.id,
    get guildLocale() {
      return world.guild.locale;
    },
    set guildLocale(locale) {
      world.guild.locale = locale;
      world.happenings.emit({ kind: 'guild-updated' });
    },
    botRoleId: world.guild.botRoleId,
    roles: world.guild.roles,
    channels: world.channels,
    forums: world.forums,
    get threads() {
      return [...world.threads.values()];
    },
    get emojis() {
      return [...world.emojis.values()];
    },
    members,
    get botConnected() {
      return gateway.isConnected();
    },
    faults: createFaults(faultSettings, gateway, falseAnswers, async (downFor = 0) => {
      await host.stop(gateway);
      gateway.forgetSessions();
      if (downFor > 0) await wait(downFor);
      await host.start(host.port(), serve, gateway);
    }),
    moderation: createModeration(world, gateway),
    crowd: createCrowd(world, gateway),
    endpoint,
    get exchanges() {
      return world.exchanges.entries;
    },
    member: (name) => memberNamed(members, name),
    commands: () => allCommands(world),
    messages: stage.messages,
    reactions: (messageId) => world.reactions.get(messageId) ?? [],
    votes: (messageId) => world.votes.get(messageId) ?? new Map(),
    watch: world.happenings.watch,
    close: () => host.stop(gateway),
  };
}

function allCommands({ commands }: World): readonly APIApplicationCommand[] {
  return [...commands.list('global'), ...commands.list('guild')];
}

function memberNamed(members: readonly Member[], name: string): Member {
  const found = members.find((member) => member.name === name);
  if (!found)
    throw new Error(`Nobody is called '${name}'; there are ${members.map((one) => one.name).join(', ')}.`);
  return found;
}
