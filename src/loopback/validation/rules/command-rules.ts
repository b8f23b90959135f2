import { ApplicationCommandType } from 'discord-api-types/v10';
import { isRecord } from '../../json.ts';
import { limits } from '../../limits.ts';
import type { Declaration } from '../check-command.ts';
import type { Problem } from '../problem.ts';
import { localeProblems, nameProblems } from './name-rules.ts';
import { optionsProblems } from './option-rules.ts';

/** What Discord would refuse in a declaration that its schema let through. */
export function commandProblems(command: Declaration): Problem[] {
  const isChatInput = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  return [
    ...(isChatInput ? chatInputProblems(command) : contextMenuProblems(command)),
    ...localeProblems(command),
    ...setProblems(command),
    ...sizeProblems(command),
  ];
}

/** Where a command can be used, and by whom it is installed, stand there once each. */
function setProblems(command: Declaration): Problem[] {
  return (['contexts', 'integration_types'] as const).flatMap((field) => {
    const values: readonly number[] = command[field] ?? [];
    return values.flatMap((value, index) =>
      values.indexOf(value) === index
        ? []
        : [
            {
              path: [field, index],
              code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
              message: 'The set already contains this value',
            },
          ],
    );
  });
}

function chatInputProblems(command: Declaration): Problem[] {
  const description = 'description' in command ? command.description : undefined;
  const missing = { path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  const options = 'options' in command ? (command.options ?? []) : [];
  return [
    ...nameProblems(command),
    ...(description ? [] : [missing]),
    ...optionsProblems(options, ['options']),
  ];
}

function contextMenuProblems(command: Declaration): Problem[] {
  const { description, options } = { description: '', options: [], ...command };
  const forbidden = { description, options };
  return Object.entries(forbidden)
    .filter(([, value]) => value?.length)
    .map(([field]) => ({
      path: [field],
      code: `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_NOT_ALLOWED`,
      message: `Context menu commands cannot have ${field}`,
    }));
}

/** All names, descriptions and values of a command count, each with its longest translation. */
function sizeProblems(command: Declaration): Problem[] {
  if (commandCharacters(command) <= limits.commandCharacters) return [];
  const message = `Command exceeds maximum size (${limits.commandCharacters})`;
  return [{ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

function commandCharacters(part: unknown): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, entry) => sum + commandCharacters(entry), 0);
  if (!isRecord(part)) return 0;
  const own = ['name', 'description'].map((key) => {
    const translations = Object.values(
      isRecord(part[`${key}_localizations`]) ? Object(part[`${key}_localizations`]) : {},
    );
    return Math.max(...[part[key], ...translations].map(lengthOf));
  });
  const value = lengthOf(part.value);
  return (
    own.reduce((sum, length) => sum + length, value) +
    commandCharacters(part.options) +
    commandCharacters(part.choices)
  );
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0;
}
