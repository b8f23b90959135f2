/** Words in double quotation marks of any shape. */
export const quotationPattern = /[“"„«]([^“”"„«»]+)[”"“»]/gu;

/** A text in which capitals and the shapes of quotation marks and apostrophes make no difference. */
export function quotable(text: string): string {
  return text
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .toLowerCase();
}
