import type { Piece } from './bring-over.ts';

/** What the table of small words has for a particle that only asks: `czy`, `ли`, `est-ce que`. */
export const ASKING = '?';

/**
 * Puts a question in the order of English, as far as tables rest on that: what yes or no answers begins with an auxiliary,
 * and a verb stands behind its subject, `when did Novak meet`.
 */
export function inEnglishOrder(pieces: readonly Piece[]): readonly Piece[] {
  const isAsking = ({ english, kind }: Piece) => kind === 'small' && english === ASKING;
  const isMarked = pieces.some(isAsking);
  return withAuxiliary(withSubjectFirst(pieces.filter((piece) => !isAsking(piece))), isMarked);
}

/** `when meets Novak Lund` becomes `when did Novak meets Lund`. */
function withSubjectFirst(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ english }) => english !== '');
  const verb = first + 1;
  if (!MOVED.test(pieces[first]?.english ?? '') || pieces[verb]?.kind !== 'word') return pieces;
  const ordered = behindSubject(pieces, verb);
  if (ordered === pieces) return pieces;
  const { start } = pieces[verb] as Piece;
  const did: Piece = { english: 'did', kind: 'small', start, end: start };
  return [...ordered.slice(0, verb), did, ...ordered.slice(verb)];
}

function withAuxiliary(pieces: readonly Piece[], isMarked: boolean): readonly Piece[] {
  const said = pieces.filter(({ english }) => english !== '');
  const [first] = said;
  if (!first || said.some(({ english, kind }) => kind === 'small' && QUESTION.test(english))) return pieces;
  const isAsked = isMarked || said.at(-1)?.english === '?';
  // `And Novak?` asks on and is no sentence.
  if (!isAsked || AUXILIARY.test(first.english) || !said.some(({ kind }) => kind === 'word')) return pieces;
  // An auxiliary that stands later comes to the front.
  const at = pieces.findIndex(({ english, kind }) => kind === 'small' && AUXILIARY.test(english));
  if (at > 0) return [pieces[at] as Piece, ...pieces.slice(0, at), ...pieces.slice(at + 1)];
  const did: Piece = { english: 'did', kind: 'small', start: first.start, end: first.start };
  return [did, ...behindSubject(pieces, pieces.indexOf(first))];
}

/** A verb that stands before the names of its subject, put behind them. */
function behindSubject(pieces: readonly Piece[], verb: number): readonly Piece[] {
  const moved = pieces[verb];
  let end = verb + 1;
  while (pieces[end]?.kind === 'name') end++;
  if (moved?.kind !== 'word' || end === verb + 1) return pieces;
  return [...pieces.slice(0, verb), ...pieces.slice(verb + 1, end), moved, ...pieces.slice(end)];
}

const MOVED =
  /^(?:(?:at |in |since |until |about |with |by |against |from )?(?:what|when|where|why|how|whom)(?: (?:to|from|time|year))?)$/u;
const QUESTION = /(?:^|\s)(?:who|whom|whose|what|when|where|why|how|which|summary|summarize)(?:\s|$)/u;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|will be|would|can|could|should|must|may|is there|was there|is it true that|is it|it)$/u;
