import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { type Problem, within } from '../problem.ts';
import { choiceValueProblems } from './choice-rule.ts';
import { localeProblems, nameProblems } from './name-rules.ts';

/** What Discord would refuse in a command's or subcommand's options; problems are found from `path` on. */
export function optionsProblems(
  options: readonly APIApplicationCommandOption[],
  path: Problem['path'],
): Problem[] {
  const problems = options.flatMap((option, index) =>
    within(
      [index],
      [
        ...nameProblems(option),
        ...localeProblems(option),
        ...orderProblems(option, options.slice(0, index)),
        ...valueProblems(option),
        ...('options' in option ? optionsProblems(option.options ?? [], ['options']) : []),
      ],
    ),
  );
  return within(path, problems);
}

/** Problems of an option next to the ones before it. */
function orderProblems(
  option: APIApplicationCommandOption,
  before: readonly APIApplicationCommandOption[],
): Problem[] {
  const problems: Problem[] = [];
  if (before.some(({ name }) => name === option.name)) {
    const message = 'Option names must be unique';
    problems.push({ path: ['name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', message });
  }
  if (before.some((other) => isNested(other) !== isNested(option))) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    problems.push({ path: ['type'], code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  if (option.required && before.some((other) => !isNested(other) && !other.required)) {
    const message = 'Required options must be placed before non-required options';
    problems.push({ path: [], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
  }
  return problems;
}

function isNested(option: APIApplicationCommandOption): boolean {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}

/** Problems of what may be entered: choices, and the ends of a range. */
function valueProblems(option: APIApplicationCommandOption): Problem[] {
  const problems: Problem[] = [];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  for (const [index, choice] of choices.entries()) {
    problems.push(...choiceValueProblems(choice.value, ['choices', index, 'value']));
    if (choices.findIndex(({ name }) => name === choice.name) === index) continue;
    const message = 'Option choice names must be unique';
    problems.push({
      path: ['choices', index, 'name'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE',
      message,
    });
  }
  if (choices.length > 0 && 'autocomplete' in option && option.autocomplete) {
    const message = 'Options with autocomplete cannot have choices';
    problems.push({ path: ['choices'], code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message });
  }
  const fields: Record<string, unknown> = { ...option };
  for (const of of ['value', 'length']) {
    const { [`min_${of}`]: min, [`max_${of}`]: max } = fields;
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) continue;
    const message = `int value should be less than or equal to ${max}.`;
    problems.push({ path: [`min_${of}`], code: 'NUMBER_TYPE_MAX', message });
  }
  return problems;
}
