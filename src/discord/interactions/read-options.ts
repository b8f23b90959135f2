import { ApplicationCommandOptionType } from 'discord.js';
import type { Declaration, OptionValues } from '../../../commands/reply/command/command.ts';

/** One option as it arrives. */
interface Arrived {
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
}

/**
 * The values of the options that a command declares, each of the type it declares; anything else is dropped.
 * A required text that did not arrive is empty, so that a command need not ask whether it is there.
 */
export function readOptions(declaration: Declaration, arrived: readonly Arrived[]): OptionValues {
  const values: Record<string, string | number | boolean> = {};
  for (const option of declaration.options ?? []) {
    const value = arrived.find(({ name }) => name === option.name)?.value;
    if (value !== undefined && typeof value === TYPES[option.type]) values[option.name] = value;
    else if (option.type === ApplicationCommandOptionType.String && option.required) values[option.name] = '';
  }
  return values;
}

/** All values that arrived, whatever was declared; for subcommands, whose values Discord has checked. */
export function valuesOf(arrived: readonly Arrived[]): OptionValues {
  return Object.fromEntries(
    arrived.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

const TYPES: Readonly<Record<number, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};
