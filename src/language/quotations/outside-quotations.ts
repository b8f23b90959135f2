/** A text without what stands between quotation marks; a blank for each. */
export function outsideQuotations(text: string): string {
  return text.replace(QUOTED, ' ');
}

/** Somebody's own words. */
const QUOTED = /[“„«][^“”„«»]*[”»]/gu;
