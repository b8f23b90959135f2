import type { APIMessage } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import type { Files, MessageBody } from '../world/message-body.ts';
import { acceptedForms } from './accepted-forms.ts';
import { isEmptyMessage, messageProblems } from './message-rules.ts';
import { type Checked, checked } from './problem.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

/** What a message body is sent for; flags and schemas differ. */
export type MessageUse = 'create' | 'edit' | 'follow-up' | 'edit-follow-up' | 'defer';

/** Checks what is to become a message. `before` is the message that is edited. */
export async function checkMessage(
  use: Exclude<MessageUse, 'defer'>,
  body: unknown,
  files: Files,
  before?: APIMessage,
): Promise<Checked<MessageBody>> {
  const spec = await loadSchemas();
  const schemas: Record<typeof use, ZodMiniType<MessageBody>> = {
    create: spec.MessageCreateRequestSchema,
    edit: spec.MessageEditRequestPartialSchema,
    'follow-up': spec.IncomingWebhookRequestPartialSchema,
    'edit-follow-up': spec.IncomingWebhookUpdateRequestPartialSchema,
  };
  const result = checkSchema(schemas[use], acceptedForms(body ?? {}));
  return result.kind === 'refused' ? result : checkMessageRules(result.value, use, files, before);
}

/** The rules the schemas do not hold, for a body that passed its schema. */
export function checkMessageRules(
  body: MessageBody,
  use: MessageUse,
  files: Files,
  before?: APIMessage,
): Checked<MessageBody> {
  const problems = messageProblems(body, use, before);
  if (problems.length === 0 && use !== 'defer' && isEmptyMessage(body, files, before)) {
    return { kind: 'refused', code: 50006, message: 'Cannot send an empty message', problems: [] };
  }
  return checked(body, problems);
}
