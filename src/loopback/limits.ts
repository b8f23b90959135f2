/**
 * Every number the loopback takes from Discord. Pages are those of Discord's developer documentation.
 */
export const limits = {
  /** Milliseconds to the first answer to an interaction (receiving-and-responding). */
  interactionDeadline: 3_000,
  /** Milliseconds an interaction's token lives (receiving-and-responding). */
  tokenLife: 15 * 60_000,
  /** Bytes of one frame from the bot; more closes with 4002 (gateway: sending events). */
  inboundFrame: 4_096,
  /** Bytes of one request (resources/message). */
  requestBody: 25 * 1_024 * 1_024,
  /** Bytes of one file (reference: uploading files); also sent as `attachment_size_limit`. */
  file: 10 * 1_024 * 1_024,
  /** IDENTIFYs in 24 hours (gateway: identifying). */
  identifies: 1_000,
  /** Milliseconds between heartbeats, as Discord sends it. */
  heartbeatInterval: 41_250,
  /** Characters of a bot's message; the schema of channel messages says 4,000, which is for subscribers. */
  content: 2_000,
  /** Characters over title, description, fields, footer and author of all embeds. */
  embedCharacters: 6_000,
  /** Components of a message with IS_COMPONENTS_V2, nested ones counted. */
  components: 40,
  /** Characters over all text displays of a message. */
  textDisplayCharacters: 4_000,
  /** Action rows of a message without IS_COMPONENTS_V2. */
  actionRows: 5,
  /** Top-level components of a modal. */
  modalComponents: 5,
  /** Characters of a choice's string value; the schema says 6,000. */
  choiceValue: 100,
  /** Characters of all names, descriptions and values of one command, the longest localization counted. */
  commandCharacters: 8_000,
  /** Commands by type, for each of global and guild: chat input, user, message, primary entry point. */
  commands: { 1: 100, 2: 15, 3: 15, 4: 1 },
  /** Different emoji under one message (topics/opcodes-and-status-codes: 30010). */
  reactions: 20,
  /** Emoji that are made for a guild without boosts, and for an application (resources/emoji). */
  emojis: { guild: 50, application: 2_000 },
  /** Bytes of the picture of one (resources/emoji). */
  emojiImage: 256 * 1_024,
  /** Webhooks of one channel (topics/opcodes-and-status-codes: 30007). */
  webhooks: 15,
  /** Pinned messages of one channel (resources/message: pin message). */
  pins: 250,
  /** Milliseconds: older messages are not deleted together (resources/message: bulk delete messages). */
  bulkDeleteAge: 14 * 86_400_000,
  /** Ours: messages kept in each channel, the oldest go first. */
  messagesKept: 2_000,
  /** Ours: files kept for download. */
  filesKept: 100,
  /** Ours: REST calls and frames kept. */
  exchangesKept: 500,
  /** Ours: heartbeats kept beside them, which would push everything else out of a quiet bot's list. */
  heartbeatsKept: 50,
  /** Ours: dispatches kept in each session for RESUME. */
  replayKept: 1_000,
} as const;
