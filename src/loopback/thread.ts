import type { APIThreadChannel, ChannelType } from 'discord-api-types/v10';

/** A thread or a forum post, public or private. */
export interface Thread extends APIThreadChannel<ChannelType.PublicThread | ChannelType.PrivateThread> {
  readonly thread_metadata: NonNullable<APIThreadChannel['thread_metadata']>;
  readonly name: string;
}
