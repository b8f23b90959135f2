import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { DraftFields } from '../../../content/draft/draft-article.ts';

/** A field of the form, in the order in which they are shown; Discord takes five. */
const FIELDS = [
  {
    name: 'title',
    label: 'Title',
    description: 'The publisher’s, or your own if the text is restated',
    required: true,
    most: 300,
  },
  { name: 'publisher', label: 'Publisher', description: 'Stands at each citation', required: true, most: 80 },
  {
    name: 'published',
    label: 'Day',
    description: 'When it was published, such as 2025-04-07; empty if nobody knows',
    required: false,
    most: 10,
  },
  {
    name: 'language',
    label: 'Language',
    description: 'Two letters: en, de, es, ru …',
    required: true,
    most: 2,
  },
  {
    name: 'url',
    label: 'Address',
    description: 'Where it was published, https://…',
    required: false,
    most: 300,
  },
] as const;

/** The form for what stands at the head of an article, with what is known already. */
export function articleForm(custom_id: string, known: DraftFields) {
  return {
    custom_id,
    title: 'About the article',
    components: FIELDS.map(({ name, label, description, required, most }) => ({
      type: ComponentType.Label,
      label,
      description,
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
