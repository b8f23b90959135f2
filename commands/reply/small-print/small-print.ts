import type { Item, Origin, Quotation } from '../reply.ts';

/** A part of a line in small print; a link where the article has an address. */
export type SmallPart = string | { readonly name: string; readonly url: string };

/** What the line below a quotation says of it: where it stands, who says so, and where that is from. */
export function labelOf({ label, source, origin }: Quotation): readonly SmallPart[] {
  return begun([...defined(label), ...defined(source), ...(origin === undefined ? [] : originOf(origin))]);
}

/** What a line says of an article: who says what is told, whose it is, and what there is to know of it. */
export function originOf({ source, name, url, particulars }: Origin): readonly SmallPart[] {
  return begun([...defined(source), url === undefined ? name : { name, url }, ...particulars]);
}

/** A line begins with a capital letter. */
function begun([first, ...more]: readonly SmallPart[]): readonly SmallPart[] {
  if (first === undefined) return more;
  const isText = typeof first === 'string';
  return [isText ? `${first.charAt(0).toUpperCase()}${first.slice(1)}` : first, ...more];
}

function defined(part: string | undefined): readonly string[] {
  return part === undefined ? [] : [part];
}

/** An answer's claims as they are drawn: one after the other, or each in a line where `text` has lines. */
export function claimLines(
  claims: readonly Item[],
  text: string,
  draw: (claim: Item) => string,
): readonly string[] {
  const drawn = claims.map(draw);
  return drawn.length < 2 || text.includes('\n') ? drawn : [drawn.join(' ')];
}
