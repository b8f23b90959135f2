/** A date with what a text calls it before it, `Monday: 18 Aug 2025`; only the date where that begins so: `April 2025`. */
export function withName(said: string, date: string): string {
  return date.toLowerCase().startsWith(said.toLowerCase()) ? date : `${said}: ${date}`;
}
