/** A weekday or a month by its name in one language. */
interface Named {
  /** `weekday 1` is Monday, `month 4` April. */
  readonly key: string;
  readonly name: string;
  /** How all forms of the name begin: `лип` of *липень*, *липня*. */
  readonly start: string;
}

/** The weekdays and months of a text that stand in it by their plain names, by key: `weekday 1` is Monday, `month 4` April. */
export function namedIn(text: string, language: string): readonly { key: string; name: string }[] {
  return namesIn(language).filter(({ name }) => at(name, '(?![\\p{L}\\p{N}])').test(plain(text)));
}

/** Whether a text has a form of the name of that weekday or month; a word that begins likewise is taken for one. */
export function mayName(key: string, text: string, language: string): boolean {
  const named = namesIn(language).find((one) => one.key === key);
  return named === undefined || at(named.start, '', 'iu').test(plain(text));
}

/** The names as the system knows them, which has them for every language: those of months also as they stand in a date. */
function namesIn(language: string): readonly Named[] {
  const known = lists.get(language);
  if (known) return known;
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (date: Date) =>
      format
        .formatToParts(date)
        .filter(({ type }) => type === 'month' || type === 'weekday')
        .map(({ value }) => plain(value))
        .join('');
  };
  const [weekday, month, ofMonth] = [
    write({ weekday: 'long' }),
    write({ month: 'long' }),
    write({ day: 'numeric', month: 'long' }),
  ];
  // The first of January 2024 is a Monday.
  const weekdays = Array.from({ length: 7 }, (_, nth): Named => {
    const name = weekday(new Date(Date.UTC(2024, 0, nth + 1)));
    return { key: `weekday ${nth + 1}`, name, start: name.slice(0, -ENDING) };
  });
  const months = Array.from({ length: 12 }, (_, nth): Named => {
    const date = new Date(Date.UTC(2024, nth, 1));
    const name = month(date);
    return { key: `month ${nth + 1}`, name, start: shared(name, ofMonth(date)) };
  });
  const all = [...weekdays, ...months];
  lists.set(language, all);
  return all;
}

const lists = new Map<string, readonly Named[]>();

/** Letters at the end of a weekday's name that may be others in another form. */
const ENDING = 2;

function shared(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function at(start: string, after: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${start}${after}`, flags);
}

/** The apostrophe of *п’ятниця* in one shape. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[’ʼ]/gu, "'");
}
