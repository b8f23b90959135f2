import type { APIUser } from 'discord-api-types/v10';
import { createUser } from './person.ts';
import { everyUser, type World } from './world.ts';

/** A webhook of a channel: who has its token writes there. */
export interface Webhook {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  readonly name: string;
  /** Who made it. */
  readonly userId: string;
}

/** Adds a webhook, or puts it in the place of the one with its id, and tells of it. */
export function putWebhook(world: World, webhook: Webhook): Webhook {
  const before = world.webhooks.get(webhook.id);
  world.webhooks.set(webhook.id, webhook);
  for (const channelId of new Set([before?.channelId ?? webhook.channelId, webhook.channelId]))
    world.happenings.emit({ kind: 'webhooks-changed', channelId });
  return webhook;
}

/** Takes a webhook away and tells of it; what it wrote stays. */
export function deleteWebhook(world: World, webhook: Webhook): void {
  world.webhooks.delete(webhook.id);
  world.happenings.emit({ kind: 'webhooks-changed', channelId: webhook.channelId });
}

/** As Discord gives it: who made it only to the bot, and not to who comes with the token. */
export function webhookObject(world: World, { id, token, channelId, name, userId }: Webhook, toBot: boolean) {
  const user = toBot && everyUser(world).find((one) => one.id === userId);
  const type = 1 as const;
  const channel = { guild_id: world.guild.id, channel_id: channelId, application_id: world.application.id };
  return { id, type, name, avatar: null, token, ...channel, ...(user ? { user } : {}) };
}

/** Who a webhook's message is by: itself, under its name or the one that was sent along. */
export function webhookAuthor({ id, name }: Webhook, username: string | null | undefined): APIUser {
  const written = username || name;
  return { ...createUser(id, written, written, true), discriminator: '0000' };
}
