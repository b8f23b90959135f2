/** What can be taken from the bot in one channel, each a name of PermissionFlagsBits. */
export type Deniable =
  | 'ViewChannel'
  | 'SendMessages'
  | 'EmbedLinks'
  | 'ReadMessageHistory'
  | 'AddReactions'
  | 'ManageMessages'
  | 'PinMessages'
  | 'ManageThreads'
  | 'CreatePublicThreads'
  | 'CreatePrivateThreads'
  | 'SendMessagesInThreads';
