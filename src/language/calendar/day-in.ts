const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `2025-08-17` as `17 Aug 2025`, `2025-04` as `April 2025`, `2025` as it is; in other languages as these write it. */
export function dayIn(iso: string, language = 'en'): string {
  const [year, month, date] = iso.split('-');
  if (language !== 'en' && month !== undefined) return written(iso, date !== undefined, language);
  const name = MONTHS[Number(month) - 1];
  const parts = date === undefined ? [name, year] : [String(Number(date)), name?.slice(0, 3), year];
  return parts.filter(Boolean).join(' ');
}

function written(iso: string, hasDay: boolean, language: string): string {
  const form = hasDay
    ? ({ day: 'numeric', month: 'long', year: 'numeric' } as const)
    : ({ month: 'long', year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  return format.format(new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`));
}

/**
 * How a language calls an ISO day or month that a text of another one calls `Monday`, `18 August` or `April`: by the
 * weekday, the number and the month, or the month.
 */
export function dayAs(said: string, iso: string, language: string): string {
  const [, month, day] = iso.split('-');
  if (month === undefined) return iso;
  const form =
    day === undefined
      ? ({ month: 'long' } as const)
      : /\d/u.test(said)
        ? ({ day: 'numeric', month: 'long' } as const)
        : ({ weekday: 'long' } as const);
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
  return format.format(new Date(`${day === undefined ? `${iso}-01` : iso}T00:00:00Z`));
}
