import { readFileSync } from 'node:fs';
import { once } from '../once.ts';

/** A word or expression of a language and one English one for it. */
export interface Entry {
  readonly lemma: string;
  readonly english: string;
  /** 0 where it is the first that the table gives for the English one. */
  readonly position: number;
  /** Stands as it is written and has no other endings. */
  readonly isForm?: boolean;
  /** Given for a form, whose ending does not tell. */
  readonly isVerb?: boolean;
}

/**
 * All that is known of a language, a two-letter code, beside its small words: general words (`words.tsv`), names of places
 * and bodies (`names.tsv`), forms that no rule leads back and words of the street (`forms.tsv`), and what the runtime has of
 * countries, languages, months and days of the week.
 */
export function entriesOf(language: string): readonly Entry[] {
  return [...fromTables(language), ...fromForms(language), ...fromRuntime(language)];
}

/** The tables lie beside this file, in the build too; their first line says which column is which language. */
const tables = once(() =>
  ['names.tsv', 'news.tsv', 'words.tsv'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')),
);

/** The words and expressions that the tables have of a language, English too, the most frequent first. */
export function lemmasOf(language: string): readonly string[] {
  return tables()
    .toReversed()
    .flatMap((table) => {
      const [head = '', ...rows] = table.split('\n');
      const column = head.split('\t').indexOf(language);
      return column < 0 ? [] : rows.flatMap((row) => (row.split('\t')[column] ?? '').split(','));
    });
}

function fromTables(language: string): readonly Entry[] {
  return tables().flatMap((table) => {
    const [head = '', ...rows] = table.split('\n');
    const column = head.split('\t').indexOf(language);
    return column < 1 ? [] : rows.flatMap((row) => entriesIn(row, column));
  });
}

/** A row has a language, forms of it, and the English for them: `to ` stands before a verb. */
function fromForms(language: string): readonly Entry[] {
  return forms().flatMap(([code, lemmas = '', meanings = '']) =>
    code !== language
      ? []
      : lemmas.split(',').flatMap((lemma) =>
          meanings.split(',').map((meaning, position) => {
            const english = meaning.replace(/^to /u, '');
            return { lemma, english, position, isForm: true, isVerb: english !== meaning };
          }),
        ),
  );
}

const forms = once(() =>
  readFileSync(new URL('forms.tsv', import.meta.url), 'utf8')
    .split('\n')
    .map((row) => row.split('\t')),
);

function entriesIn(row: string, column: number): readonly Entry[] {
  const cells = row.split('\t');
  const [english = ''] = cells;
  return (cells[column] ?? '')
    .split(',')
    .map((lemma) => lemma.trim())
    .filter(Boolean)
    .map((lemma, position) => ({ lemma, english, position }));
}

function fromRuntime(language: string): readonly Entry[] {
  const found: Entry[] = [];
  const add = (lemma: string | undefined, english: string | undefined) => {
    if (lemma && english) found.push({ lemma, english, position: 0 });
  };
  for (const style of ['long', 'short'] as const) {
    const [theirs, ours] = [language, 'en'].map(
      (code) => new Intl.DisplayNames(code, { type: 'region', style, fallback: 'none' }),
    );
    for (const code of stateCodes) add(theirs?.of(code), ours?.of(code));
  }
  const [theirs, ours] = [language, 'en'].map(
    (code) => new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }),
  );
  for (const code of LANGUAGES) add(theirs?.of(code), ours?.of(code));
  for (const [options, days] of DATES)
    for (const day of days) {
      const [name, english] = [language, 'en'].map((code) =>
        new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' }).formatToParts(day),
      );
      const asked = options.weekday ? 'weekday' : 'month';
      const partIn = (parts: typeof name) => parts?.find(({ type }) => type === asked)?.value;
      add(partIn(name), partIn(english));
    }
  return found;
}

/** Every pair of letters, of which the runtime knows those that are states, the unions of states, and the continents. */
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const stateCodes = [
  ...LETTERS.flatMap((one) => LETTERS.map((other) => one + other)),
  '002',
  '019',
  '142',
  '150',
];

/** Languages whose name is the adjective of a people too. */
const LANGUAGES =
  'sq ar hy az be bn bs bg my ca zh hr cs da nl et fi fr ka de el he hi hu is id ga it ja kk ko lv lt mk ms mn ne no fa pl pt ro ru sr sk sl so es sv tr tk uk uz vi'.split(
    ' ',
  );

/** Days of which each month, each day of the week, and each month beside a day is one: cases may differ. */
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const DATES: readonly (readonly [Intl.DateTimeFormatOptions, readonly number[]])[] = [
  [{ month: 'long' }, months],
  [{ month: 'long', day: 'numeric' }, months],
  [{ weekday: 'long' }, Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day))],
];
