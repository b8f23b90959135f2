import {
  type APIGuildMember,
  type APIRole,
  type APIUser,
  GuildSystemChannelFlags,
} from 'discord-api-types/v10';
import type { Thread } from '../thread.ts';
import { emojiObject, emojisOf } from './emojis.ts';
import { guildMember, NO_FLAGS, type Person, permissionBits } from './person.ts';
import { asBotSees } from './threads/thread-members.ts';
import { everyUser, type World } from './world.ts';

/** The guild as `GET /guilds/:id` gives it. */
export function guildObject(world: World) {
  return {
    id: world.guild.id,
    name: world.guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: world.people.at(-1)?.user.id ?? world.bot.id,
    region: 'loopback',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      everyoneRole(world),
      botRole(world),
      ...world.guild.roles.map((role, index) => ownRole(world, role, index + 2)),
    ],
    emojis: emojisOf(world, 'guild').map((emoji) => emojiObject(world, emoji)),
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: world.guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    home_header: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    nsfw: false,
    incidents_data: null,
  };
}

/** The data of a GUILD_CREATE. */
export function guildCreate(world: World) {
  return {
    ...guildObject(world),
    joined_at: world.guild.madeAt,
    large: false,
    unavailable: false,
    member_count: everyUser(world).length,
    members: allMembers(world),
    channels: [...world.channels, ...world.forums],
    threads: activeThreads(world).map((thread) => asBotSees(world, thread)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The threads that are not in the archive. */
export function activeThreads(world: World): readonly Thread[] {
  return [...world.threads.values()].filter((thread) => !thread.thread_metadata.archived);
}

/** The user's membership of the guild, with their roles. */
export function memberOf(world: World, user: APIUser): APIGuildMember {
  const person = world.people.find((one) => one.user.id === user.id);
  const roles = user.id === world.bot.id ? [world.guild.botRoleId] : (person?.roleIds ?? []);
  return guildMember(user, world.guild.madeAt, roles);
}

/** Everyone in the guild, the bot first. */
export function allMembers(world: World): APIGuildMember[] {
  return everyUser(world).map((user) => memberOf(world, user));
}

/** The member as interactions carry it, with permissions. */
export function interactionMember(world: World, person: Person) {
  return { ...memberOf(world, person.user), permissions: person.permissions };
}

function everyoneRole(world: World): APIRole {
  return {
    id: world.guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: permissionBits(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

/** The managed role of the bot, which members can mention in its place by mistake. */
function botRole(world: World): APIRole {
  return {
    ...everyoneRole(world),
    id: world.guild.botRoleId,
    name: world.bot.username,
    position: 1,
    managed: true,
    tags: { bot_id: world.bot.id },
  };
}

/** A role that somebody made. */
function ownRole(
  world: World,
  role: { readonly id: string; readonly name: string },
  position: number,
): APIRole {
  return { ...everyoneRole(world), ...role, position, mentionable: true };
}
