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
