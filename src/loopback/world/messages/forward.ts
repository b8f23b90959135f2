import { type APIMessage, MessageReferenceType } from 'discord-api-types/v10';
import { NO_FLAGS } from '../person.ts';
import { dmPartner, type World } from '../world.ts';

/** What makes a message a forwarded one: a copy of the other as it is now, and where that stands. */
export function forwarding(world: World, original: APIMessage): Partial<APIMessage> {
  const { channel_id, id: message_id, type, content, mentions, mention_roles, attachments } = original;
  const { embeds, timestamp, edited_timestamp, flags = NO_FLAGS, components = [] } = original;
  const copy = { type, content, mentions, mention_roles, attachments, embeds, components };
  const where = dmPartner(world, channel_id) ? {} : { guild_id: world.guild.id };
  return {
    message_reference: { type: MessageReferenceType.Forward, channel_id, message_id, ...where },
    message_snapshots: [{ message: { ...copy, timestamp, edited_timestamp, flags } }],
  };
}
