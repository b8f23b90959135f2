import { limits } from '../limits.ts';
import { botPermissionsIn } from '../world/channels.ts';
import { interactionMember } from '../world/guild.ts';
import { installOwners } from '../world/install-owners.ts';
import type { Interaction } from '../world/interactions.ts';
import { dmChannel, type Person } from '../world/person.ts';
import { placeById } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** Discord's numbers for what a member does. */
const TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** The data of INTERACTION_CREATE around `data`, with every field discord.js reads. */
export function interactionPayload(world: World, interaction: Interaction, person: Person, data: unknown) {
  const message =
    interaction.sourceId && world.messages.get(interaction.channelId, interaction.sourceId)?.message;
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: TYPES[interaction.kind],
    token: interaction.token,
    version: 1,
    data,
    ...(message ? { message } : {}),
    channel_id: interaction.channelId,
    ...surroundings(world, interaction.channelId, person),
    app_permissions: botPermissionsIn(world, interaction.channelId),
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: installOwners(world, interaction),
    attachment_size_limit: limits.file,
  };
}

function surroundings(world: World, channelId: string, person: Person) {
  const channel = placeById(world, channelId);
  if (!channel) return { channel: dmChannel(person), user: person.user, context: 1 };
  return {
    channel: { ...channel, permissions: person.permissions },
    guild_id: world.guild.id,
    guild: { id: world.guild.id, locale: world.guild.locale, features: [] },
    guild_locale: world.guild.locale,
    member: interactionMember(world, person),
    context: 0,
  };
}
