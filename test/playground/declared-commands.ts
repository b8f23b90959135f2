import type { APIApplicationCommand } from 'discord-api-types/v10';

/** Completes a command's declaration. */
function declared(command: Partial<APIApplicationCommand> & { name: string }): APIApplicationCommand {
  return {
    id: '100000000000000001',
    application_id: '100000000000000002',
    version: '100000000000000003',
    type: 1,
    description: 'Does something',
    default_member_permissions: null,
    nsfw: false,
    ...command,
  };
}

/** A command of that name with these options. */
export const declare = (name: string, options: APIApplicationCommand['options'] = []) =>
  declared({ name, options });

/** A command with every kind of option the command line treats differently. */
export const brew = declared({
  name: 'brew',
  description: 'Makes a pot of tea',
  name_localizations: { de: 'brühen' },
  options: [
    {
      type: 3,
      name: 'leaf',
      name_localizations: { de: 'blatt' },
      description: 'Which leaf',
      description_localizations: { de: 'Welches Blatt' },
      required: true,
      min_length: 2,
      max_length: 10,
    },
    { type: 4, name: 'cups', description: 'How many', required: true, min_value: 1, max_value: 9 },
    { type: 10, name: 'grams', description: 'How much' },
    { type: 5, name: 'milk', description: 'With milk' },
    {
      type: 3,
      name: 'pot',
      description: 'Which pot',
      choices: [
        { name: 'Clay pot', name_localizations: { de: 'Tonkanne' }, value: 'clay' },
        { name: 'Glass pot', value: 'glass' },
      ],
    },
  ],
});
/** A command that has only subcommands. */
export const shelf = declared({
  name: 'shelf',
  options: [
    { type: 1, name: 'list', description: 'What there is' },
    {
      type: 2,
      name: 'tin',
      description: 'Tins',
      options: [{ type: 1, name: 'open', description: 'Opens one', options: [] }],
    },
  ],
});
const close = declared({
  name: 'close',
  description: 'Ends the tea round',
  default_member_permissions: '8192',
});
const steep = declared({ name: 'Steep this', type: 3, description: '' });
const pour = declared({ name: 'Pour for', type: 2, description: '' });
/** All of them. */
export const all = [brew, shelf, close, steep, pour];
