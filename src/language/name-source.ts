/** A name as the source of a regular expression: any sign may stand where it has neither letter, digit nor space. */
export function nameSource(name: string): string {
  return name.replace(/[^\p{L}\p{N} ]/gu, '.');
}
