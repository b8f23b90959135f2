import type { APIModalInteractionResponse } from 'discord-api-types/v10';
import { eachComponent } from '../components.ts';
import { limits } from '../limits.ts';
import type { ChoicesCallback } from '../rest/callback-body.ts';
import { choiceValueProblems } from './choice-rule.ts';
import { duplicates } from './component-rules.ts';
import { selectProblems } from './control-rules.ts';
import type { Problem } from './problem.ts';

/** Autocomplete must say which choices there are, if only none, and their values are short. */
export function choicesProblems({ data }: ChoicesCallback): Problem[] {
  const path = ['data', 'choices'];
  if (!data?.choices) return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  return data.choices.flatMap(({ value }, index) => choiceValueProblems(value, [...path, index, 'value']));
}

/** A form has at most five parts, and each field its own custom_id. */
export function modalProblems({ data }: APIModalInteractionResponse): Problem[] {
  const all = [...eachComponent(data.components, ['data', 'components'])];
  const problems = [
    ...duplicates(
      all,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(all, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...all.flatMap(({ component, path }) => selectProblems(component, path)),
  ];
  if (data.components.length <= limits.modalComponents) return problems;
  const message = `Must be between 1 and ${limits.modalComponents} in length.`;
  return [...problems, { path: ['data', 'components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}
