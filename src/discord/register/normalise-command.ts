/** Fields of a command that Discord adds or derives; they say nothing about what was declared. */
const NOT_DECLARED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'name_localized',
  'description_localized',
]);

/** What a field that is left out stands for. https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  nsfw: false,
  required: false,
  autocomplete: false,
  handler: null,
  // Of a command in a message's menu.
  description: '',
};

/**
 * A command, or any part of one, in the one form in which ours and Discord's can be compared: fields in alphabetical
 * order, without those Discord adds and those that only repeat a default.
 */
export function normaliseCommand(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part) => normaliseCommand(part));
    return key === 'contexts' || key === 'integration_types' ? parts.sort() : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value)
    .filter(([name, field]) => !NOT_DECLARED.has(name) && !saysNothing(name, field))
    .map(([name, field]) => [name, normaliseCommand(field, name)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields);
}

function saysNothing(name: string, field: unknown): boolean {
  if (field === null || field === undefined) return true;
  if (Array.isArray(field)) return field.length === 0;
  return name in DEFAULTS && field === DEFAULTS[name];
}
