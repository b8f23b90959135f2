import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandScope } from './command-store.ts';
import type { World } from './world.ts';

/** The command as Discord stores a declaration: with ids, a version and every default written out. */
export function createCommand(
  world: World,
  scope: CommandScope,
  declared: RESTPostAPIApplicationCommandsJSONBody,
  id = world.nextId(),
): APIApplicationCommand {
  const options: APIApplicationCommandOption[] = 'options' in declared ? (declared.options ?? []) : [];
  return {
    id,
    application_id: world.application.id,
    version: world.nextId(),
    type: declared.type ?? ApplicationCommandType.ChatInput,
    name: declared.name,
    name_localizations: localizations(declared.name_localizations),
    description: 'description' in declared ? (declared.description ?? '') : '',
    description_localizations:
      'description_localizations' in declared ? localizations(declared.description_localizations) : null,
    ...(options.length > 0 ? { options } : {}),
    default_member_permissions: declared.default_member_permissions?.toString() ?? null,
    dm_permission: declared.dm_permission ?? true,
    contexts: declared.contexts ?? null,
    integration_types: declared.integration_types ?? [0],
    nsfw: declared.nsfw ?? false,
    ...(scope === 'guild' ? { guild_id: world.guild.id } : {}),
  };
}

function localizations(map: object | null | undefined): LocalizationMap | null {
  return map ? Object.fromEntries(Object.entries(map)) : null;
}
