const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `2025-08-17` as `17 Aug 2025`, `2025-04` as `April 2025`, `2025` as it is. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  const parts = date === undefined ? [name, year] : [String(Number(date)), name?.slice(0, 3), year];
  return parts.filter(Boolean).join(' ');
}
