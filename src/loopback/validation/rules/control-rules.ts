import { ButtonStyle } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { emojiProblems, type MadeEmojis } from './emoji-rule.ts';
import { urlProblem } from './url-rule.ts';

type Component = Readonly<Record<string, unknown>>;

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } as const;

/** A link button has a url, a premium one a sku_id, every other a custom_id; all but premium ones show something. */
export function buttonProblems(button: Component, made: MadeEmojis, path: Problem['path']): Problem[] {
  if (button.style === ButtonStyle.Premium) return field(button, 'sku_id', path);
  const shown = button.label || button.emoji ? [] : [{ path: [...path, 'label'], ...required }];
  const problems = [...shown, ...emojiProblems(button.emoji, made, path)];
  if (button.style !== ButtonStyle.Link) {
    const url = button.url ? [clash(path, 'url', 'custom_id')] : [];
    return [...problems, ...field(button, 'custom_id', path), ...url];
  }
  const scheme = urlProblem(button.url, ['http:', 'https:', 'discord:'], [...path, 'url']);
  const clashing = button.custom_id ? [clash(path, 'custom_id', 'url')] : [];
  return [...problems, ...field(button, 'url', path), ...(scheme ? [scheme] : []), ...clashing];
}

/** A select's values differ, and as many can be chosen as it asks for. */
export function selectProblems(select: Component, made: MadeEmojis, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  const options = Array.isArray(select.options) ? select.options : undefined;
  const [min, max] = [Number(select.min_values ?? 1), Number(select.max_values ?? 1)];
  if (min > max) {
    const message = `int value should be less than or equal to ${max}.`;
    problems.push({ path: [...path, 'min_values'], code: 'NUMBER_TYPE_MAX', message });
  }
  if (options && max > options.length) {
    const message = `int value should be less than or equal to ${options.length}.`;
    problems.push({ path: [...path, 'max_values'], code: 'NUMBER_TYPE_MAX', message });
  }
  const values: unknown[] = (options ?? []).map((option) => option.value);
  for (const [index, option] of (options ?? []).entries())
    problems.push(...emojiProblems(option.emoji, made, [...path, 'options', index]));
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    const message = 'The specified option value is already used';
    problems.push({
      path: [...path, 'options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message,
    });
  }
  return problems;
}

/** What a text field asks for can be entered, and what it begins with is such a text. */
export function textInputProblems(input: Component, path: Problem['path']): Problem[] {
  const { min_length: min = 0, max_length: max = 4000, value = '' } = input;
  if (Number(min) > Number(max)) {
    const message = `int value should be less than or equal to ${max}.`;
    return [{ path: [...path, 'min_length'], code: 'NUMBER_TYPE_MAX', message }];
  }
  if (typeof value !== 'string' || value === '') return [];
  if (value.length >= Number(min) && value.length <= Number(max)) return [];
  const message = `Must be between ${min} and ${max} in length.`;
  return [{ path: [...path, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

function field(component: Component, name: string, path: Problem['path']): Problem[] {
  return component[name] ? [] : [{ path: [...path, name], ...required }];
}

function clash(path: Problem['path'], name: string, other: string): Problem {
  const message = `A component cannot have both ${name} and ${other}`;
  return { path: [...path, name], code: 'COMPONENT_FIELDS_MUTUALLY_EXCLUSIVE', message };
}
