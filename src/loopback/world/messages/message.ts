import { type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10';
import { everyUser, type World } from '../world.ts';
import { resolveAttachmentUrls, takeAttachments } from './attachments.ts';
import { mentionedRoles, mentionedUsers, mentionsEveryone } from './mentions.ts';
import type { Files, MessageBody } from './message-body.ts';
import { composePoll } from './polls.ts';
import { storeComponents } from './store-components.ts';
import { storedEmbed } from './stored-embed.ts';

/** What a message is made of. */
export interface Draft {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly files?: Files;
  /** Fields that depend on how the message came about: `type`, `interaction_metadata`, `referenced_message`, … */
  readonly extra?: Partial<APIMessage>;
}

/** Whether a message is ephemeral, for one, cannot change any more. */
const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Makes the message as Discord would store it; posts nothing. */
export function composeMessage(world: World, draft: Draft): APIMessage {
  const { channelId, author, body, extra } = draft;
  const repliedTo = extra?.message_reference ? extra.referenced_message?.author : undefined;
  const attachments = takeAttachments(world, channelId, body, draft.files ?? new Map());
  const poll = composePoll(world, body.poll);
  return {
    id: world.nextId(),
    channel_id: channelId,
    author,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: mentionsEveryone(body, body.allowed_mentions),
    mentions: mentionedUsers(body, everyUser(world), body.allowed_mentions, repliedTo),
    mention_roles: mentionedRoles(world, body, body.allowed_mentions),
    pinned: false,
    type: MessageType.Default,
    content: body.content ?? '',
    attachments,
    ...settled(world, body, attachments),
    flags: (body.flags ?? 0) & ~MessageFlags.Loading,
    ...(poll ? { poll } : {}),
    ...(body.nonce == null ? {} : { nonce: body.nonce }),
    ...extra,
  };
}

/** The message after an edit: what the body leaves out stays, what is null goes; it is loading no more. */
export function reviseMessage(
  world: World,
  before: APIMessage,
  body: MessageBody,
  files: Files = new Map(),
): APIMessage {
  const loading = ((before.flags ?? 0) & MessageFlags.Loading) !== 0;
  const content = body.content === undefined ? before.content : (body.content ?? '');
  const attachments = takeAttachments(world, before.channel_id, body, files, before.attachments);
  const flags = ((before.flags ?? 0) & ~MessageFlags.Loading) | ((body.flags ?? 0) & EDITABLE_FLAGS);
  const mentions = { ...body, content, components: body.components ?? before.components ?? null };
  return {
    ...before,
    content,
    attachments,
    ...settled(world, body, attachments, before),
    mentions: mentionedUsers(
      mentions,
      everyUser(world),
      body.allowed_mentions,
      before.referenced_message?.author,
    ),
    flags,
    edited_timestamp: loading ? null : new Date(world.clock.now()).toISOString(),
  };
}

function settled(
  world: World,
  body: MessageBody,
  attachments: APIMessage['attachments'],
  before?: APIMessage,
) {
  const embeds = (body.embeds === undefined ? before?.embeds : body.embeds) ?? [];
  const components = (body.components === undefined ? before?.components : body.components) ?? [];
  resolveAttachmentUrls([embeds, components], attachments);
  storeComponents(components, world.nextId);
  return { embeds: embeds.map(storedEmbed), components };
}
