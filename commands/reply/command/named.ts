import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { type Saying, sayIn, spokenLanguages } from '../../../src/language/sayings/say.ts';

/** What a command or an option is called and how it is described: a saying each. */
type Key = Saying extends infer One
  ? One extends `${infer Kind extends 'command' | 'option'}.${infer Rest}.description`
    ? `${Kind}.${Rest}`
    : never
  : never;

/** Discord's codes of each language but English, which stands there without any: those of `es` are `es-ES` and `es-419`. */
const locales = spokenLanguages.flatMap((language) =>
  Object.values(Locale)
    .filter((locale) => language !== 'en' && locale.split('-')[0] === language)
    .map((locale) => [locale, language] as const),
);

/** A saying without anything put in, in every language that Discord has. */
export function localizations(saying: Extract<Saying, `${'command' | 'option' | 'choice'}.${string}`>) {
  return localized((language) => sayIn(language)(saying));
}

/** A text in every language that Discord has, but English; `of` gives it for a two-letter code, where there is one. */
export function localized(of: (language: string) => string | undefined): LocalizationMap {
  const map: LocalizationMap = {};
  for (const [locale, language] of locales) {
    const text = of(language);
    if (text !== undefined) map[locale] = text;
  }
  return map;
}

/** The name and the description of a command or an option, in all languages; `name` is the English one. */
export function named<const Name extends string>(name: Name, key: Key) {
  return {
    name,
    name_localizations: localizations(`${key}.name`),
    description: sayIn('en')(`${key}.description`),
    description_localizations: localizations(`${key}.description`),
  };
}

/** What something is called in a language, a two-letter code; by its own name where nobody has given it another. */
export function calledIn(
  language: string,
  { name, name_localizations: names }: { readonly name: string; readonly name_localizations?: unknown },
): string {
  return textIn(language, names) ?? name;
}

/** How something is described in a language. */
export function describedIn(
  language: string,
  one: { readonly description: string; readonly description_localizations?: unknown },
): string {
  return textIn(language, one.description_localizations) ?? one.description;
}

function textIn(language: string, texts: unknown): string | undefined {
  if (typeof texts !== 'object' || texts === null) return undefined;
  const found = Object.entries(texts).find(([locale]) => locale.split('-')[0] === language);
  return typeof found?.[1] === 'string' ? found[1] : undefined;
}
