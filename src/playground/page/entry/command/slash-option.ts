import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';

/** Texts by language, as commands and their parts declare them. */
type Localizations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

/** An option in the language of the member; it is sent under its `name`. */
export type SlashOption = APIApplicationCommandBasicOption & {
  /** What it is called there. */
  readonly shown: string;
  /** Its choices as they are called there; none where it takes anything. */
  readonly offered: readonly { readonly name: string; readonly value: string | number }[];
};

/** What something is called in a language, or what it is called in none. */
export function localized(texts: Localizations, otherwise: string, locale: string): string {
  return texts?.[locale] ?? otherwise;
}

/** The option as somebody with that language sees it. */
export function slashOption(option: APIApplicationCommandBasicOption, locale: string): SlashOption {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return {
    ...option,
    shown: localized(option.name_localizations, option.name, locale),
    description: localized(option.description_localizations, option.description, locale),
    offered: choices.map(({ name, name_localizations: names, value }) => ({
      name: localized(names, name, locale),
      value,
    })),
  };
}

/** The option that a name stands for, in the language of the member or as it was declared. */
export function optionCalled<Option extends Pick<SlashOption, 'name' | 'shown'>>(
  options: readonly Option[],
  name: string,
): Option | undefined {
  const called = name.toLowerCase();
  return (
    options.find(({ shown }) => shown.toLowerCase() === called) ??
    options.find((option) => option.name.toLowerCase() === called)
  );
}

/** Whether a name of the option, in either language, begins so. */
export function beginsWith({ name, shown }: SlashOption, typed: string): boolean {
  const begun = typed.toLowerCase();
  return shown.toLowerCase().startsWith(begun) || name.startsWith(begun);
}
