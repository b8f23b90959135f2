import {
  type APIDMChannel,
  type APIGuildMember,
  type APIUser,
  ChannelType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

/** A human in the guild. */
export interface Person {
  readonly user: APIUser;
  /** Decimal bit field. */
  readonly permissions: string;
  readonly dmChannelId: string;
  locale: string;
  readonly roleIds: readonly string[];
  /** Has added the application to their account. */
  readonly hasInstalled: boolean;
}

/** Typed as a plain number, because the enums of flags have no name for none. */
export const NO_FLAGS: number = 0;

const EVERYBODY = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'SendMessagesInThreads',
  'UseApplicationCommands',
  'UseExternalApps',
] as const;

/** The bit field of what everybody may, plus and minus the named permissions; throws for a name Discord does not know. */
export function permissionBits(extra: readonly string[] = [], denied: readonly string[] = []): string {
  const known: Record<string, bigint> = PermissionFlagsBits;
  const bitsOf = (names: readonly string[]) => {
    const missing = names.find((name) => known[name] === undefined);
    if (missing !== undefined) {
      throw new Error(`No permission is called '${missing}'; use a name of PermissionFlagsBits.`);
    }
    return names.reduce((bits, name) => bits | (known[name] ?? 0n), 0n);
  };
  return (bitsOf([...EVERYBODY, ...extra]) & ~bitsOf(denied)).toString();
}

/** The bot's permissions in the guild, a decimal bit field. */
export const botPermissions = permissionBits(['ManageMessages', 'PinMessages', 'ManageThreads']);

/** A user as Discord's REST gives it, without avatar. */
export function createUser(id: string, name: string, displayName: string, bot: boolean): APIUser {
  return {
    id,
    username: name,
    global_name: bot ? null : displayName,
    discriminator: '0',
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    primary_guild: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    bot,
    system: false,
  };
}

/** The user's membership of the guild. */
export function guildMember(user: APIUser, joinedAt: string, roles: readonly string[] = []): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [...roles],
    joined_at: joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: NO_FLAGS,
  };
}

/** The person's direct messages with the bot, as the bot sees them. */
export function dmChannel(person: Person): APIDMChannel {
  return {
    id: person.dmChannelId,
    type: ChannelType.DM,
    name: null,
    last_message_id: null,
    recipients: [person.user],
    flags: NO_FLAGS,
  };
}
