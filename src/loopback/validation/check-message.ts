import { type APIMessage, type APIMessageReferenceSend, MessageReferenceType } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { isRecord } from '../json.ts';
import type { Files, MessageBody } from '../world/messages/message-body.ts';
import { acceptedForms } from './accepted-forms.ts';
import { type Checked, checked } from './problem.ts';
import type { MadeEmojis } from './rules/emoji-rule.ts';
import { isEmptyMessage, messageProblems } from './rules/message-rules.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

/** What a message body is sent for; flags and schemas differ. */
export type MessageUse =
  | 'create'
  | 'edit'
  | 'follow-up'
  | 'edit-follow-up'
  | 'webhook'
  | 'edit-webhook'
  | 'defer';

/** Checks what is to become a message. `before` is the message that is edited. */
export async function checkMessage(
  use: Exclude<MessageUse, 'defer'>,
  body: unknown,
  files: Files,
  made: MadeEmojis,
  before?: APIMessage,
): Promise<Checked<MessageBody>> {
  const spec = await loadSchemas();
  const schemas: Record<typeof use, ZodMiniType<MessageBody>> = {
    create: spec.MessageCreateRequestSchema,
    edit: spec.MessageEditRequestPartialSchema,
    'follow-up': spec.IncomingWebhookRequestPartialSchema,
    'edit-follow-up': spec.IncomingWebhookUpdateRequestPartialSchema,
    webhook: spec.IncomingWebhookRequestPartialSchema,
    'edit-webhook': spec.IncomingWebhookUpdateRequestPartialSchema,
  };
  const { rest, forwarded } = withoutForward(body ?? {});
  const checkedBody = checkSchema(schemas[use], acceptedForms(rest));
  const result: Checked<MessageBody> =
    checkedBody.kind === 'valid' && forwarded
      ? { kind: 'valid', value: { ...checkedBody.value, message_reference: forwarded } }
      : checkedBody;
  return result.kind === 'refused' ? result : checkMessageRules(result.value, use, files, made, before);
}

/** The schemas know no forwards (type 1), which Discord's documents describe (resources/message). */
function withoutForward(body: unknown): { rest: unknown; forwarded?: APIMessageReferenceSend } {
  if (!isRecord(body) || !isRecord(body.message_reference)) return { rest: body };
  const { type, message_id, channel_id } = body.message_reference;
  if (type !== MessageReferenceType.Forward || typeof message_id !== 'string') return { rest: body };
  const { message_reference: _, ...rest } = body;
  return {
    rest,
    forwarded: { type, message_id, ...(typeof channel_id === 'string' ? { channel_id } : {}) },
  };
}

/** The rules the schemas do not hold, for a body that passed its schema. */
export function checkMessageRules(
  body: MessageBody,
  use: MessageUse,
  files: Files,
  made: MadeEmojis,
  before?: APIMessage,
): Checked<MessageBody> {
  const problems = messageProblems(body, use, made, before);
  if (problems.length === 0 && use !== 'defer' && isEmptyMessage(body, files, before)) {
    return { kind: 'refused', code: 50006, message: 'Cannot send an empty message', problems: [] };
  }
  return checked(body, problems);
}
