import { type Client, type ClientOptions, Options } from 'discord.js';
import { LIMITS } from '../limits.ts';

/** What discord.js would remember and this bot never asks for. */
const NOTHING = {
  GuildMemberManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildInviteManager: 0,
  GuildBanManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  AutoModerationRuleManager: 0,
  EntitlementManager: 0,
} as const;

/**
 * What the client remembers of what it hears: servers and channels, itself, and its own last answers, so that a reply to
 * one needs no request. Nothing anybody else wrote is kept, nor who they are, however many come by. Caches are chosen by
 * the names of discord.js' classes, so a build has to keep these; `npm run flood` shows whether it does.
 */
export function remembered(me: () => Client['user']): Pick<ClientOptions, 'makeCache' | 'sweepers'> {
  return {
    makeCache: Options.cacheWithLimits({
      ...NOTHING,
      UserManager: { maxSize: 0, keepOverLimit: ({ id }) => id === me()?.id },
      MessageManager: {
        maxSize: 0,
        keepOverLimit: ({ author }, _, { size }) => author?.id === me()?.id && size < LIMITS.messagesKept,
      },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: LIMITS.messagesKeptFor / 3, lifetime: LIMITS.messagesKeptFor },
    },
  };
}
