import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import type { Session } from './session.ts';

/** Who gets an event: sessions that identified for the intent and whose shard holds the guild. */
export interface Audience {
  /** Absent: every session. */
  readonly intent?: GatewayIntentBits;
  /** Absent: a direct message or an event of no guild, which goes to shard 0. */
  readonly guildId?: string;
}

/** Says whether the session is among the audience. */
export function hears(session: Session, audience: Audience): boolean {
  const [shard, count] = session.shard;
  const home = audience.guildId === undefined ? 0 : Number((BigInt(audience.guildId) >> 22n) % BigInt(count));
  return shard === home && (audience.intent === undefined || (session.intents & audience.intent) !== 0);
}

/**
 * The message as that session may read it: without the privileged MessageContent intent only direct messages, the
 * bot's own and those that mention it carry content.
 */
export function readable(message: APIMessage, session: Session, botId: string, direct: boolean): APIMessage {
  return (session.intents & GatewayIntentBits.MessageContent) !== 0 || direct
    ? message
    : withoutOthersContent(message, botId);
}

/** The message as a bot gets it that may not read what others write to each other. */
export function withoutOthersContent(message: APIMessage, botId: string): APIMessage {
  const may = message.author.id === botId || message.mentions.some((user) => user.id === botId);
  const { referenced_message: quoted, poll, message_snapshots: snapshots, ...rest } = message;
  const referenced = quoted ? { referenced_message: withoutOthersContent(quoted, botId) } : {};
  if (!may) return { ...rest, ...referenced, content: '', embeds: [], attachments: [], components: [] };
  return {
    ...rest,
    ...referenced,
    ...(poll ? { poll } : {}),
    ...(snapshots ? { message_snapshots: snapshots } : {}),
  };
}
