import { type APIMessage, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import { limits } from '../../limits.ts';
import type { Files, MessageBody } from '../../world/messages/message-body.ts';
import type { MessageUse } from '../check-message.ts';
import type { Problem } from '../problem.ts';
import { componentProblems } from './component-rules.ts';
import { embedProblems } from './embed-rules.ts';
import type { MadeEmojis } from './emoji-rule.ts';
import { mentionProblems } from './mention-rules.ts';

const { SuppressEmbeds, SuppressNotifications, Ephemeral, IsComponentsV2, IsVoiceMessage } = MessageFlags;

/** The flags a bot may set; elsewhere EPHEMERAL is without effect on an edit, and no flag of a channel message. */
const SETTABLE: Readonly<Record<MessageUse, number>> = {
  create: SuppressEmbeds | SuppressNotifications | IsComponentsV2 | IsVoiceMessage,
  edit: SuppressEmbeds | IsComponentsV2,
  webhook: SuppressEmbeds | SuppressNotifications | IsComponentsV2,
  'edit-webhook': SuppressEmbeds | IsComponentsV2,
  'follow-up': SuppressEmbeds | SuppressNotifications | IsComponentsV2 | IsVoiceMessage | Ephemeral,
  'edit-follow-up': SuppressEmbeds | IsComponentsV2 | Ephemeral,
  defer: Ephemeral,
};

/** What Discord would refuse in a message whose body its schema let through. */
export function messageProblems(
  body: MessageBody,
  use: MessageUse,
  made: MadeEmojis,
  before?: APIMessage,
): Problem[] {
  const flags = (body.flags ?? 0) | (before?.flags ?? 0);
  const isV2 = (flags & IsComponentsV2) !== 0;
  return [
    ...contentProblems(body),
    ...mentionProblems(body),
    ...flagProblems(body, use),
    ...embedProblems(body.embeds ?? []),
    ...componentProblems(body.components ?? [], isV2, made),
    ...(isV2 ? legacyProblems(body, before) : []),
  ];
}

/** Says whether the message, after an edit, would show nothing at all. */
export function isEmptyMessage(body: MessageBody, files: Files, before?: APIMessage): boolean {
  const lists = [
    after(body.content, before?.content)?.trim(),
    after(body.embeds, before?.embeds),
    after(body.components, before?.components),
    after<readonly unknown[]>(body.attachments, before?.attachments),
    body.sticker_ids,
  ];
  const isForward = body.message_reference?.type === MessageReferenceType.Forward;
  return files.size === 0 && !body.poll && !isForward && lists.every((list) => !list?.length);
}

function after<T>(sent: T | null | undefined, was: T | undefined): T | null | undefined {
  return sent === undefined ? was : sent;
}

function contentProblems({ content }: MessageBody): Problem[] {
  if ([...(content ?? '')].length <= limits.content) return [];
  const message = `Must be ${limits.content} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function flagProblems({ flags }: MessageBody, use: MessageUse): Problem[] {
  const wrong = (flags ?? 0) & ~SETTABLE[use];
  if (wrong === 0) return [];
  const message = `The flags ${wrong} cannot be set here.`;
  return [{ path: ['flags'], code: 'BASE_TYPE_INVALID', message }];
}

/** With IS_COMPONENTS_V2 the message shows its components and nothing else. */
function legacyProblems(body: MessageBody, before?: APIMessage): Problem[] {
  const legacy = {
    content: after(body.content, before?.content),
    embeds: after(body.embeds, before?.embeds),
    sticker_ids: body.sticker_ids,
    poll: body.poll ? [body.poll] : [],
  };
  return Object.entries(legacy)
    .filter(([, value]) => (value?.length ?? 0) > 0)
    .map(([field]) => ({
      path: [field],
      code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}
