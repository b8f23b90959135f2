import {
  type APIApplication,
  type APIGuildForumChannel,
  type APITextChannel,
  type APIUser,
  ApplicationFlags,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Thread } from '../thread.ts';
import { textChannel } from './channels.ts';
import { type CommandStore, createCommandStore } from './command-store.ts';
import type { CustomEmoji } from './emojis.ts';
import { createExchangeLog, type ExchangeLog } from './exchange-log.ts';
import { type ForumSeed, forumChannel } from './forum.ts';
import { createHappenings, type Happenings } from './happenings.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { createFileStore, type FileStore } from './messages/file-store.ts';
import { createMessageStore, type MessageStore } from './messages/message-store.ts';
import type { Pins } from './messages/pins.ts';
import type { Votes } from './messages/polls.ts';
import type { Reactions } from './messages/reactions.ts';
import { type OtherGuilds, otherGuildIds } from './other-guilds.ts';
import { createUser, type Person, permissionBits } from './person.ts';
import { placeById } from './places.ts';
import { createSnowflakes } from './snowflake.ts';
import type { ThreadMembers } from './threads/thread-members.ts';
import type { Webhook } from './webhooks.ts';

/** Everything there is in this Discord; REST, gateway and members all act on it. */
export interface World {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly application: Pick<APIApplication, 'id' | 'name' | 'flags'>;
  readonly bot: APIUser;
  /** The application is allowed to read messages, so REST gives it their content. */
  readonly mayRead: boolean;
  readonly guild: {
    readonly id: string;
    readonly name: string;
    readonly madeAt: string;
    /** The bot is in it; once it was removed, REST gives nothing of the guild itself and takes no commands for it. */
    hasBot: boolean;
    /** Its preferred locale; `en-US` until somebody sets it. */
    locale: string;
    /** The role that Discord makes for the bot when it is added. */
    readonly botRoleId: string;
    readonly roles: readonly { readonly id: string; readonly name: string }[];
  };
  /** What each of the other guilds is like. */
  readonly otherGuilds: OtherGuilds;
  readonly otherGuildIds: readonly string[];
  /** Changes only through `channels.ts`. */
  readonly channels: APITextChannel[];
  readonly forums: readonly APIGuildForumChannel[];
  /** Threads and posts by id; change only through `threads/`. */
  readonly threads: Map<string, Thread>;
  readonly threadMembers: ThreadMembers;
  readonly people: readonly Person[];
  readonly commands: CommandStore;
  /** Emoji that were made, by id; change only through `emojis.ts`. */
  readonly emojis: Map<string, CustomEmoji>;
  /** Webhooks of channels, by id; change only through `webhooks.ts`. */
  readonly webhooks: Map<string, Webhook>;
  readonly messages: MessageStore;
  /** Change only through `pins.ts` and with their messages. */
  readonly pins: Pins;
  /** Change only through `polls.ts`. */
  readonly votes: Votes;
  /** Changes only through `reactions.ts`. */
  readonly reactions: Reactions;
  readonly interactions: Interactions;
  readonly files: FileStore;
  readonly happenings: Happenings;
  readonly exchanges: ExchangeLog;
  /** Where files are served; known once the server listens. */
  cdnUrl(): string;
}

/** What a world starts from. */
export interface Seeds {
  readonly clock: Clock;
  readonly guildName: string;
  readonly applicationName: string;
  readonly channels: readonly string[];
  readonly forums: readonly ForumSeed[];
  readonly roles: readonly string[];
  readonly otherGuilds: OtherGuilds;
  readonly privilegedIntents: boolean;
  readonly members: readonly {
    readonly name: string;
    readonly displayName?: string;
    readonly permissions?: readonly string[];
    readonly denied?: readonly string[];
    readonly locale?: string;
    readonly roles?: readonly string[];
    readonly hasInstalled?: boolean;
  }[];
  cdnUrl(): string;
}

/** Makes a guild with its channels, its people and the one bot. */
export function createWorld(seeds: Seeds): World {
  const { clock } = seeds;
  const nextId = createSnowflakes(clock);
  const happenings = createHappenings();
  const applicationId = nextId();
  const guildId = nextId();
  const roles = seeds.roles.map((name) => ({ id: nextId(), name }));
  return {
    clock,
    nextId,
    application: {
      id: applicationId,
      name: seeds.applicationName,
      flags: ApplicationFlags.ApplicationCommandBadge,
    },
    bot: createUser(applicationId, seeds.applicationName, seeds.applicationName, true),
    mayRead: seeds.privilegedIntents,
    guild: {
      id: guildId,
      name: seeds.guildName,
      madeAt: new Date(clock.now()).toISOString(),
      hasBot: true,
      locale: 'en-US',
      botRoleId: nextId(),
      roles,
    },
    otherGuilds: seeds.otherGuilds,
    otherGuildIds: otherGuildIds(guildId, seeds.otherGuilds),
    channels: seeds.channels.map((name, position) => textChannel(nextId(), guildId, name, position)),
    forums: seeds.forums.map((forum, index) =>
      forumChannel(nextId, guildId, forum, seeds.channels.length + index),
    ),
    threads: new Map(),
    threadMembers: new Map(),
    people: seeds.members.map((seed) => ({
      user: createUser(nextId(), seed.name, seed.displayName ?? seed.name, false),
      permissions: permissionBits(seed.permissions, seed.denied),
      dmChannelId: nextId(),
      locale: seed.locale ?? 'en-US',
      roleIds: (seed.roles ?? []).map((name) => roleCalled(roles, name).id),
      hasInstalled: seed.hasInstalled ?? false,
    })),
    commands: createCommandStore(() => happenings.emit({ kind: 'commands-changed' })),
    emojis: new Map(),
    webhooks: new Map(),
    messages: createMessageStore(),
    pins: new Map(),
    votes: new Map(),
    reactions: new Map(),
    interactions: createInteractions(clock, nextId, happenings),
    files: createFileStore(),
    happenings,
    exchanges: createExchangeLog(clock, happenings),
    cdnUrl: seeds.cdnUrl,
  };
}

/** Everyone who can be mentioned: the people and the bot. */
export function everyUser(world: World): readonly APIUser[] {
  return [world.bot, ...world.people.map((person) => person.user)];
}

/** Whether there is such a channel (any more), direct messages included. */
export function isChannel(world: World, channelId: string): boolean {
  return placeById(world, channelId) !== undefined || dmPartner(world, channelId) !== undefined;
}

/** The person whose direct messages the channel is; undefined for the guild's channels. */
export function dmPartner(world: World, channelId: string): Person | undefined {
  return world.people.find((person) => person.dmChannelId === channelId);
}

function roleCalled<T extends { readonly name: string }>(roles: readonly T[], name: string): T {
  const found = roles.find((role) => role.name === name);
  if (found) return found;
  throw new Error(`There is no role '${name}'; there are ${roles.map((role) => role.name).join(', ')}.`);
}
