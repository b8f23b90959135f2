/** Where in a dispatch an object stands that REST has a schema of, and which one. */
export interface Part {
  /** Keys from the data on; `*` for every entry of a list or a map, the empty path for the data itself. */
  readonly path: readonly string[];
  readonly schemas: readonly string[];
}

const part = (path: string, ...schemas: string[]): Part => ({
  path: path === '' ? [] : path.split('.'),
  schemas,
});

/**
 * Discord's OpenAPI describes no dispatch, but the objects inside are those of REST. What is left of a dispatch, its ids and
 * counts, is checked by nobody but the types in the code.
 */
export const PARTS: Readonly<Record<string, readonly Part[]>> = {
  READY: [part('user', 'UserResponse')],
  RESUMED: [],
  GUILD_CREATE: [
    part('', 'GuildResponse'),
    part('channels.*', 'GuildChannelResponse'),
    part('threads.*', 'ThreadResponse'),
    part('members.*', 'GuildMemberResponse'),
  ],
  GUILD_MEMBERS_CHUNK: [part('members.*', 'GuildMemberResponse')],
  CHANNEL_CREATE: [part('', 'GuildChannelResponse')],
  GUILD_UPDATE: [part('', 'GuildResponse')],
  GUILD_EMOJIS_UPDATE: [part('emojis.*', 'EmojiResponse')],
  CHANNEL_UPDATE: [part('', 'GuildChannelResponse')],
  CHANNEL_DELETE: [part('', 'GuildChannelResponse')],
  THREAD_CREATE: [part('', 'ThreadResponse')],
  THREAD_UPDATE: [part('', 'ThreadResponse')],
  THREAD_DELETE: [],
  THREAD_MEMBERS_UPDATE: [part('added_members.*', 'ThreadMemberResponse')],
  MESSAGE_CREATE: [part('', 'MessageResponse')],
  MESSAGE_UPDATE: [part('', 'MessageResponse')],
  GUILD_DELETE: [],
  MESSAGE_DELETE: [],
  MESSAGE_DELETE_BULK: [],
  WEBHOOKS_UPDATE: [],
  CHANNEL_PINS_UPDATE: [],
  MESSAGE_REACTION_ADD: [
    part('emoji', 'MessageReactionEmojiResponse'),
    part('member', 'GuildMemberResponse'),
  ],
  MESSAGE_REACTION_REMOVE: [part('emoji', 'MessageReactionEmojiResponse')],
  MESSAGE_REACTION_REMOVE_EMOJI: [part('emoji', 'MessageReactionEmojiResponse')],
  MESSAGE_REACTION_REMOVE_ALL: [],
  MESSAGE_POLL_VOTE_ADD: [],
  MESSAGE_POLL_VOTE_REMOVE: [],
  TYPING_START: [part('member', 'GuildMemberResponse')],
  INTERACTION_CREATE: [
    part('type', 'InteractionTypes'),
    part('context', 'InteractionContextType'),
    part('locale', 'AvailableLocalesEnum'),
    part('guild_locale', 'AvailableLocalesEnum'),
    part('message', 'MessageResponse'),
    part('member', 'GuildMemberResponse'),
    part('user', 'UserResponse'),
    part('data.resolved.users.*', 'UserResponse'),
    part('data.resolved.messages.*', 'MessageResponse'),
    part('data.resolved.roles.*', 'GuildRoleResponse'),
    part('data.resolved.attachments.*', 'AttachmentResponse'),
  ],
};

/** Sent by a fault on purpose: no client knows it. */
export const OF_NOBODY: ReadonlySet<string> = new Set(['LOOPBACK_UNKNOWN_EVENT']);
