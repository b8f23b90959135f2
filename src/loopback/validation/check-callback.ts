import type { APIMessage, APIModalInteractionResponse } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { isRecord } from '../json.ts';
import type { ChoicesCallback, MessageCallback } from '../rest/callback-body.ts';
import type { Interaction } from '../world/interactions.ts';
import type { Files } from '../world/messages/message-body.ts';
import { acceptedForms } from './accepted-forms.ts';
import { checkMessageRules } from './check-message.ts';
import { type Checked, checked, within } from './problem.ts';
import { choicesProblems, modalProblems } from './rules/callback-rules.ts';
import type { MadeEmojis } from './rules/emoji-rule.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

/** Any answer to an interaction that was checked. */
export type Callback = MessageCallback | ChoicesCallback | APIModalInteractionResponse;

/**
 * Checks the answer to an interaction: its type must suit what was asked, its data the schema and the rules.
 * `source` is the message whose component was used.
 */
export async function checkCallback(
  body: unknown,
  interaction: Interaction,
  files: Files,
  made: MadeEmojis,
  source?: APIMessage,
): Promise<Checked<Callback>> {
  const spec = await loadSchemas();
  const type = isRecord(body) ? body.type : undefined;
  const allowed = allowedTypes(interaction);
  if (typeof type !== 'number' || !allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    return checked<Callback>({ type: 6 }, [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  if (type === 8) {
    const result = checkSchema(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body);
    return result.kind === 'refused'
      ? result
      : checked<Callback>(result.value, choicesProblems(result.value, interaction.optionType));
  }
  if (type === 9) {
    const result = checkSchema(spec.ModalInteractionCallbackRequestSchema, body);
    return result.kind === 'refused'
      ? result
      : checked<Callback>(result.value, modalProblems(result.value, made));
  }
  const updates = type === 6 || type === 7;
  const schema: ZodMiniType<MessageCallback> = updates
    ? spec.UpdateMessageInteractionCallbackRequestSchema
    : spec.CreateMessageInteractionCallbackRequestSchema;
  const result = checkSchema(schema, acceptedForms(body));
  if (result.kind === 'refused' || type === 6) return result;
  const use = type === 5 ? 'defer' : updates ? 'edit-follow-up' : 'follow-up';
  const rules = checkMessageRules(result.value.data ?? {}, use, files, made, updates ? source : undefined);
  return rules.kind === 'valid' ? result : { ...rules, problems: within(['data'], rules.problems) };
}

function allowedTypes(interaction: Interaction): readonly number[] {
  switch (interaction.kind) {
    case 'autocomplete':
      return [8];
    case 'command':
      return [4, 5, 9];
    case 'component':
      return [4, 5, 6, 7, 9];
    case 'modal':
      return interaction.sourceId === undefined ? [4, 5] : [4, 5, 6, 7];
  }
}
