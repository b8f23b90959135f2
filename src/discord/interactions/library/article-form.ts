import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { DraftFields } from '../../../content/draft/draft.ts';
import { type Say, spokenLanguages } from '../../../language/sayings/say.ts';

/** A field of the form, in the order in which they are shown; Discord takes five. */
const FIELDS = [
  { name: 'title', required: true, most: 300 },
  { name: 'publisher', required: true, most: 80 },
  { name: 'published', required: false, most: 10 },
  { name: 'language', required: true, most: 2 },
  { name: 'url', required: false, most: 300 },
] as const;

/** The form for what stands at the head of an article, with what is known already. */
export function articleForm(custom_id: string, known: DraftFields, say: Say) {
  const hints = {
    title: say('draft.title-hint'),
    publisher: say('draft.publisher-hint'),
    published: say('draft.published-hint'),
    language: say('draft.language-hint', { codes: spokenLanguages.join(', ') }),
    url: say('draft.url-hint', { form: 'https://…' }),
  };
  return {
    custom_id,
    title: say('draft.form'),
    components: FIELDS.map(({ name, required, most }) => ({
      type: ComponentType.Label,
      label: say(`draft.field.${name}`),
      description: hints[name],
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: TextInputStyle.Short,
        required,
        max_length: most,
        ...(known[name] ? { value: known[name].slice(0, most) } : {}),
      },
    })),
  } satisfies APIModalInteractionResponseCallbackData;
}

/** What was written into it; an empty field takes nothing away. */
export function fieldsWritten({ fields }: ModalSubmitInteraction): DraftFields {
  return Object.fromEntries(FIELDS.map(({ name }) => [name, fields.getTextInputValue(name)]));
}
