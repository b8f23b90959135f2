import { planEnglish } from '../../language/en/asking/plan.ts';

/**
 * A question without what members say of themselves beside it, everything else in its place: *flying saturday with two kids*
 * takes nothing for granted of an article.
 */
export function withoutOneself(question: string): string {
  const { ofMyself, askless } = planEnglish;
  const isOwn = (piece: string) => {
    const said = piece.toLowerCase().replaceAll('’', "'").trim();
    return ofMyself?.test(said) === true && !askless.test(said);
  };
  return question
    .split(PIECES)
    .map((piece) => (isOwn(piece) ? ' '.repeat(piece.length) : piece))
    .join('');
}

const PIECES = /(?<=[,;:.?!\n]\s+)/u;
