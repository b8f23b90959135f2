import { IntlMessageFormat } from 'intl-messageformat';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import type { given } from './given.ts';
import it from './it.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** The name of something that the bot says of itself or of what it has read: a sentence, a label, the name of a command. */
export type Saying = keyof typeof given;

/** What a saying has to be given. */
export type Given<Name extends Saying> = [(typeof given)[Name][number]] extends [never]
  ? []
  : [Readonly<Record<(typeof given)[Name][number], string | number>>];

/** Says something in one language. */
export type Say = <Name extends Saying>(name: Name, ...given: Given<Name>) => string;

/**
 * The sayings of each language, by its two-letter code, in ICU's message format:
 * https://unicode-org.github.io/icu/userguide/format_parse/messages
 */
export const catalogs: Readonly<Record<string, Readonly<Record<Saying, string>>>> = {
  en,
  de,
  fr,
  es,
  it,
  pl,
  uk,
  ru,
};

/** The languages that the bot speaks, by two-letter code. */
export const spokenLanguages: readonly string[] = Object.keys(catalogs);

/** What says things in a language, a two-letter code; in English where nobody has written its sayings. */
export function sayIn(language: string): Say {
  const code = catalogs[language] ? language : 'en';
  const known = says.get(code) ?? createSay(code, catalogs[code] ?? en);
  says.set(code, known);
  return known;
}

const says = new Map<string, Say>();

function createSay(language: string, catalog: Readonly<Record<Saying, string>>): Say {
  const formats = new Map<Saying, IntlMessageFormat>();
  return (name, ...[values]) => {
    // A `<` is none of HTML's.
    const format =
      formats.get(name) ?? new IntlMessageFormat(catalog[name], language, undefined, { ignoreTag: true });
    formats.set(name, format);
    return String(format.format(values));
  };
}
