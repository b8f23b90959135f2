import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { spokenLanguages } from '../../../src/language/sayings/say.ts';
import { localized, named } from './named.ts';

/** The option for the language of an answer. */
export const LANGUAGE = 'language';

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

const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  ...named('private', 'option.private'),
} as const;

/** For one answer; what a member's Discord is set to is the choice that lasts, so nothing is stored of anybody. */
const languageOption = {
  type: ApplicationCommandOptionType.String,
  ...named(LANGUAGE, 'option.language'),
  choices: spokenLanguages.map((language) => ({
    name: nameIn(language, language),
    name_localizations: localized((reader) => nameIn(language, reader)),
    value: language,
  })),
} as const;

/** The options that every slash command for everyone ends with. */
export const lastOptions = [languageOption, privateOption] as const;

/** What a language is called in one, both two-letter codes. */
function nameIn(language: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
}
