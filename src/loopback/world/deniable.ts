/** What can be taken from the bot in one channel, each a name of PermissionFlagsBits. */
export type Deniable =
  | 'ViewChannel'
  | 'SendMessages'
  | 'EmbedLinks'
  | 'ReadMessageHistory'
  | 'AddReactions'
  | 'ManageMessages'
  | 'ManageThreads'
  | 'CreatePublicThreads'
  | 'CreatePrivateThreads'
  | 'SendMessagesInThreads';
