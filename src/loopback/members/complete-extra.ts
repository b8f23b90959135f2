import type { APIMessage } from 'discord-api-types/v10';
import { storedEmbed } from '../world/messages/stored-embed.ts';

/** What Discord adds to a message, with what it never leaves out: the type of an embed, the results of a poll. */
export function completeExtra(extra: Partial<APIMessage>): Partial<APIMessage> {
  const { embeds, poll, message_snapshots: snapshots } = extra;
  return {
    ...extra,
    ...(embeds ? { embeds: embeds.map(storedEmbed) } : {}),
    ...(poll
      ? { poll: { ...poll, results: poll.results ?? { is_finalized: false, answer_counts: [] } } }
      : {}),
    ...(snapshots
      ? {
          message_snapshots: snapshots.map(({ message }) => ({
            message: { ...message, embeds: message.embeds.map(storedEmbed) },
          })),
        }
      : {}),
  };
}
