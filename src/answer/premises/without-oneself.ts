import { planEnglish } from '../../language/en/asking/plan.ts';
import { isOfOneself } from '../plan/of-oneself.ts';

/**
 * A question without what members say of themselves beside it, everything else in its place: *flying saturday with two kids*
 * takes nothing for granted of an article.
 */
export function withoutOneself(question: string): string {
  return question
    .split(PIECES)
    .map((piece) => (isOfOneself(piece, planEnglish) ? ' '.repeat(piece.length) : piece))
    .join('');
}

const PIECES = /(?<=[,;:.?!\n]\s+)/u;
