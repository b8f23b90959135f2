import type { Piece } from './bring-over.ts';

/**
 * French as it is spoken, in pieces, without what it says twice or hangs on a verb: `le procès il reprend`, `elle en dit`,
 * `on l’a prévenue`.
 */
export function asWrittenFrench(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    if (piece.kind !== 'small' || !next || !isVerb(next)) return piece;
    const isTwice = SUBJECT.test(piece.english) && (before?.kind === 'name' || before?.kind === 'word');
    const isHung = HUNG.test(piece.english) && (piece.english === 'in' || next.kind === 'small');
    return isTwice || isHung ? { ...piece, english: '' } : piece;
  });
}

function isVerb({ kind, english }: Piece): boolean {
  return kind === 'verb' || (kind === 'small' && AUXILIARY.test(english));
}

const SUBJECT = /^(?:he|she|they|it|that)$/u;
/** English for `en`, and for `l` and `les`, which are articles too. */
const HUNG = /^(?:in|the)$/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|will be|would|can|could|should|must|had to)$/u;
