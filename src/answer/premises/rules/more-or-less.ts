import { LESS, MORE } from '../../../language/en/more-or-less.ts';
import type { Claim, Rule } from '../compared.ts';
import { type Counted, claims, mayBeSame } from '../counted.ts';

/** The same number is more of something in the question, and less of it in the article: *31 % more days* where they were fewer. */
export const moreOrLess: Rule = (asked, { known }) => {
  for (const theirs of claims(asked.plain)) {
    const side = sideOf(theirs, asked);
    if (!side) continue;
    const same = claims(known.plain)
      .filter((one) => one.kind === theirs.kind && mayBeSame(one, theirs))
      .map((one) => sideOf(one, known));
    const [mine] = same;
    if (!mine || same.some((one) => one === undefined || one.isMore === side.isMore)) continue;
    return [{ kind: 'denied', asked: side.text, says: mine.text }];
  }
  return [];
};

/** What a number is more or less by, as it stands: *31 per cent fewer*; undefined where neither is said. */
function sideOf(
  { from, to }: Counted,
  { plain }: Claim,
): { readonly isMore: boolean; readonly text: string } | undefined {
  const at = plain.findIndex(({ folded }, place) => place >= to && (MORE.has(folded) || LESS.has(folded)));
  const word = at < to + NEAR ? plain[at] : undefined;
  if (!word) return undefined;
  const text = plain.slice(from, at + 1).map((one) => one.text);
  return { isMore: MORE.has(word.folded), text: text.join(' ') };
}

/** Words after a number among which it says whether it is more or less: *per cent fewer*. */
const NEAR = 3;
