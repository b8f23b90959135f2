import type { APIModalInteractionResponse } from 'discord-api-types/v10';
import type { ZodMiniType } from 'zod/mini';
import { isRecord } from '../json.ts';
import type { ChoicesCallback, MessageCallback } from '../rest/callback-body.ts';
import type { Interaction } from '../world/interactions.ts';
import type { Files } from '../world/message-body.ts';
import { acceptedForms } from './accepted-forms.ts';
import { checkMessageRules } from './check-message.ts';
import { type Checked, checked } from './problem.ts';
import { checkSchema, loadSchemas } from './schemas.ts';

export type Callback = MessageCallback | ChoicesCallback | APIModalInteractionResponse;

/** Checks the answer to an interaction: the type must suit what was asked, the data its schema and the rules. */
export async function checkCallback(
  body: unknown,
  interaction: Interaction,
  files: Files,
): Promise<Checked<Callback>> {
  const spec = await loadSchemas();
  const type = isRecord(body) ? body.type : undefined;
  const allowed = allowedTypes(interaction);
  if (typeof type !== 'number' || !allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    return checked<Callback>({ type: 6 }, [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  switch (type) {
    case 8:
      return checkSchema<Callback>(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body);
    case 9:
      return checkSchema<Callback>(spec.ModalInteractionCallbackRequestSchema, body);
    default: {
      const updates = type === 6 || type === 7;
      const schema: ZodMiniType<MessageCallback> = updates
        ? spec.UpdateMessageInteractionCallbackRequestSchema
        : spec.CreateMessageInteractionCallbackRequestSchema;
      const result = checkSchema(schema, acceptedForms(body));
      if (result.kind === 'refused' || type === 5 || type === 6 || type === 7) return result;
      const rules = checkMessageRules(result.value.data ?? {}, 'follow-up', files);
      if (rules.kind === 'valid') return result;
      return { ...rules, problems: rules.problems.map((one) => ({ ...one, path: ['data', ...one.path] })) };
    }
  }
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
