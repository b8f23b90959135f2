import { Locale } from 'discord-api-types/v10';
import { isRecord } from '../../json.ts';
import type { Problem } from '../problem.ts';

/** Discord's pattern for names of chat-input commands and options, which must also be lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES: readonly string[] = Object.values(Locale);

/** Complains about a name, or one of its translations, that chat-input commands and options may not have. */
export function nameProblems(named: object): Problem[] {
  const { name, name_localizations: localized }: Record<string, unknown> = { ...named };
  const all: [Problem['path'], unknown][] = [
    [['name'], name],
    ...(isRecord(localized) ? Object.entries(localized) : []).map(
      ([locale, text]): [Problem['path'], unknown] => [['name_localizations', locale], text],
    ),
  ];
  return all
    .filter(([, text]) => typeof text === 'string' && !(NAME.test(text) && text === text.toLowerCase()))
    .map(([path]) => ({
      path,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

/** Complains about translations into a language Discord does not have. */
export function localeProblems(named: object): Problem[] {
  return Object.entries(named).flatMap(([key, map]) => {
    if (!key.endsWith('_localizations') || !isRecord(map)) return [];
    return Object.keys(map)
      .filter((locale) => !LOCALES.includes(locale))
      .map((locale) => ({
        path: [key, locale],
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${LOCALES.join(', ')}}.`,
      }));
  });
}
