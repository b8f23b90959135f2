/** How an endpoint or event of the loopback falls short of Discord's, by `METHOD /pattern` or event name; the others are as Discord. */
export const SIMPLIFIED: Readonly<Record<string, string>> = {
  'GET /applications/@me': 'no icon, team or install counts',
  'PATCH /applications/@me': 'changes the interactions endpoint only',
  'GET /oauth2/applications/@me': 'no icon, team or install counts',
  'GET /users/{}': 'members of the guild and the bot',
  'GET /guilds/{}': 'the one guild, not the many beside it',
  'GET /guilds/{}/members': 'all at once, without pages',
  'GET /users/@me/guilds': 'the one guild',
  'POST /users/@me/channels': 'with members of the guild; no group messages',
  'POST /channels/{}/messages': 'no stickers, no voice messages; links get no embeds',
  'GET /channels/{}/messages': '`around` is not read',
  'PUT /channels/{}/messages/{}/reactions/{}/@me': 'no super reactions',
  'POST /guilds/{}/emojis': 'the bot needs no permission; roles are not kept',
  'PATCH /guilds/{}/emojis/{}': 'the bot needs no permission; roles are not kept',
  'DELETE /guilds/{}/emojis/{}': 'the bot needs no permission',
  'GET /channels/{}/pins': 'all of them, where Discord stops at 50',
  'POST /channels/{}/polls/{}/expire': 'polls do not end by themselves and write no message of results',
  'POST /channels/{}/threads': 'no announcement threads; slow mode is kept and not enforced',
  'GET /channels/{}/threads/archived/public': 'all at once, without pages',
  'GET /channels/{}/threads/archived/private':
    'all at once, without pages; the bot sees every private thread',
  'PATCH /channels/{}': 'threads and posts; nothing is archived by itself',
  'DELETE /channels/{}': 'threads and posts',
  'POST /channels/{}/webhooks': 'in text channels; no pictures; the bot needs no permission',
  'PATCH /webhooks/{}': 'no pictures',
  'PATCH /webhooks/{}/{}': 'no pictures',
  'POST /webhooks/{}/{}': 'no posts in forums and no pictures of channels’ webhooks',
  READY: 'one shard state for all; `session_start_limit` counts and does not refill',
  GUILD_CREATE: 'no presences, voice states, events or sounds',
  GUILD_MEMBERS_CHUNK: 'all members in one chunk, whatever was asked for',
  CHANNEL_UPDATE: 'permissions of the bot only',
  THREAD_MEMBERS_UPDATE: 'presences are null',
  MESSAGE_UPDATE: 'edits only: links get no embeds later',
  TYPING_START: 'the bot is told of its own typing too',
};

/** What no endpoint or event stands for. */
export const FAULTS_AND_RULES = [
  ['three seconds for the first answer, 15 minutes of a token', 'as Discord, by the clock'],
  [
    'rate limits',
    'simplified: `rateLimits: true`, buckets and headers as Discord, numbers of the size bots meet',
  ],
  ['message content without the intent', 'as Discord, over gateway and REST'],
  [
    'user installs',
    'simplified: `hasInstalled` members are offered such commands in the guild and in direct messages',
  ],
  ['permissions of the bot', 'simplified: eleven of them, by channel'],
  ['faults of production', 'REST answers, connections, sessions, outages: `loopback.faults`'],
  ['voice, stages, scheduled events, soundboards, automod, invites, bans, monetization', 'absent'],
] as const;
