import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { named } from './named.ts';

/** For servers and for members' own accounts, usable in all three places. */
const places = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} as const;

/** What every slash command shares. */
export const everywhere = { ...places, type: ApplicationCommandType.ChatInput } as const;

/**
 * What every command shares that is there in servers alone, for members with a permission, a bit of Discord's. Discord shows it
 * to nobody else; whoever may use it is asked about again.
 */
export const inServersFor = (permission: bigint) =>
  ({
    type: ApplicationCommandType.ChatInput,
    default_member_permissions: String(permission),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  }) as const;

/** What every command in the menu of a message shares. */
export const onEveryMessage = { ...places, type: ApplicationCommandType.Message } as const;

/** The option every slash command ends with. */
export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...named('private', 'option.private'),
} as const;
