import type { PlanWords } from '../../language/vocabulary/plan-words.ts';

/** A piece of a message as the expressions for it are written: in small letters, with straight apostrophes. */
export function saidIn(piece: string): string {
  return piece.toLowerCase().replaceAll('’', "'").trim();
}

/** Whether a piece is what members say of themselves, and asks or claims nothing: *i have a bus to catch*. */
export function isOfOneself(piece: string, { ofMyself, askless }: PlanWords): boolean {
  return ofMyself?.test(saidIn(piece)) === true && !askless.test(saidIn(piece));
}
