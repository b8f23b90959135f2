import {
  type APIModalInteractionResponse,
  ApplicationCommandOptionType,
  ComponentType,
} from 'discord-api-types/v10';
import { eachComponent } from '../../components.ts';
import { limits } from '../../limits.ts';
import type { ChoicesCallback } from '../../rest/callback-body.ts';
import type { Problem } from '../problem.ts';
import { choiceValueProblems } from './choice-rule.ts';
import { duplicates } from './component-rules.ts';
import { selectProblems, textInputProblems } from './control-rules.ts';
import type { MadeEmojis } from './emoji-rule.ts';

/**
 * Autocomplete must say which choices there are, if only none; their values are short and of the option's type. Names are
 * its own too: of two that are the same, Discord's client sends the first.
 */
export function choicesProblems({ data }: ChoicesCallback, optionType?: number): Problem[] {
  const path = ['data', 'choices'];
  if (!data?.choices) return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  const names = data.choices.map(({ name }) => name);
  const isText = optionType === ApplicationCommandOptionType.String;
  return data.choices.flatMap(({ name, value }, index) => {
    const problems = choiceValueProblems(value, [...path, index, 'value']);
    if (optionType !== undefined && isText !== (typeof value === 'string')) {
      const code = isText ? 'STRING_TYPE_CONVERT' : 'NUMBER_TYPE_COERCE';
      problems.push({ path: [...path, index, 'value'], code, message: 'Could not interpret the value.' });
    }
    if (names.indexOf(name) !== index) {
      const code = 'APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE';
      problems.push({ path: [...path, index, 'name'], code, message: 'Option choice names must be unique' });
    }
    return problems;
  });
}

/** A form has at most five parts, and each field its own custom_id. */
export function modalProblems({ data }: APIModalInteractionResponse, made: MadeEmojis): Problem[] {
  const all = [...eachComponent(data.components, ['data', 'components'])];
  const problems = [
    ...duplicates(
      all,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(all, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...all.flatMap(({ component, path }) =>
      component.type === ComponentType.TextInput
        ? textInputProblems(component, path)
        : selectProblems(component, made, path),
    ),
  ];
  if (data.components.length <= limits.modalComponents) return problems;
  const message = `Must be between 1 and ${limits.modalComponents} in length.`;
  return [...problems, { path: ['data', 'components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}
