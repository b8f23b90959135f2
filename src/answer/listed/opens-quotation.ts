/** Whether a text begins with somebody's own words, as languages mark them. */
export function opensQuotation(text: string): boolean {
  return /^[“"„«]/u.test(text);
}
