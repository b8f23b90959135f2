import { setTimeout as wait } from 'node:timers/promises';
import type { Loopback } from '../../src/loopback/loopback.ts';
import type { Mischief } from './mischief.ts';

/** Milliseconds for which something is taken away again and again. */
const LASTS = 1_200;

/**
 * What moderators take away: a channel in which somebody just asked, the message that is being answered, the card whose
 * button was just pressed, permissions of the bot. Each strikes when the bot has been told and has not answered yet.
 */
export const removals: readonly Mischief[] = [
  {
    name: 'channels deleted in the middle of an answer',
    async run(loopback, random) {
      let left = 2;
      await whileTold(loopback, ({ channel_id }) => {
        const found = loopback.channels.find(({ id }) => id === channel_id);
        if (!found || left === 0 || random() < 0.5) return;
        left -= 1;
        loopback.moderation.deleteChannel(found.id);
        loopback.moderation.createChannel(found.name);
      });
    },
  },
  {
    name: 'messages deleted in the middle of an answer',
    async run(loopback, random) {
      await whileTold(loopback, ({ channel_id, id, message }) => {
        const isThere = loopback.channels.some((channel) => channel.id === channel_id);
        if (isThere && random() < 0.5) loopback.moderation.deleteMessage(channel_id, message ?? id);
      });
    },
  },
  ...(['SendMessages', 'ViewChannel', 'EmbedLinks', 'ReadMessageHistory'] as const).map(
    (permission): Mischief => ({
      name: `without ${permission}`,
      async run(loopback, random) {
        const struck = new Set<string>();
        await whileTold(loopback, ({ channel_id }) => {
          if (struck.has(channel_id) || random() < 0.5) return;
          if (!loopback.channels.some(({ id }) => id === channel_id)) return;
          struck.add(channel_id);
          loopback.moderation.denyBot(channel_id, [permission]);
        });
        for (const { id } of loopback.channels) if (struck.has(id)) loopback.moderation.denyBot(id, []);
      },
    }),
  ),
];

/** What somebody asked in a channel: an interaction, with the message whose component was used, or a message. */
interface Told {
  readonly channel_id: string;
  readonly id: string;
  readonly message?: string;
}

/** Strikes for a while, each time the bot was told of something in a channel. */
async function whileTold(loopback: Loopback, strike: (told: Told) => void): Promise<void> {
  const end = loopback.watch((happening) => {
    if (happening.kind !== 'exchange' || happening.exchange.kind !== 'frame') return;
    const { event, data } = happening.exchange;
    const { id, channel_id, author, message } = Object(data);
    if (event === 'MESSAGE_CREATE' ? author?.bot : event !== 'INTERACTION_CREATE') return;
    const source = message?.id === undefined ? {} : { message: String(message.id) };
    strike({ id: String(id), channel_id: String(channel_id), ...source });
  });
  await wait(LASTS);
  end();
}
