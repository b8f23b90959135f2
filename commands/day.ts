const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2025-08-17` as `17 Aug 2025`, `2025-04` as `Apr 2025`, `2025` as it is. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return [date === undefined ? undefined : String(Number(date)), name, year].filter(Boolean).join(' ');
}
