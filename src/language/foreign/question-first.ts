import type { Piece } from './bring-over.ts';

/**
 * A sentence with its question word at the beginning, where the language lets it stand in the place of the answer: `le procès
 * reprend quand`, `Novak se llama cómo`. In French *what* and *how much* say nothing else within a sentence.
 */
export function questionFirst(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ kind, english }) => kind === 'small' && ASKS.test(english));
  if (at < 1 || !pieces.slice(0, at).some(isSaid)) return pieces;
  const asked = pieces[at] as Piece;
  let end = at + 1;
  if (OF_SOMETHING.test(asked.english)) while (pieces[end]?.kind === 'word') end++;
  const isLast = pieces.slice(end).every(({ kind }) => kind === 'mark');
  if (!isLast && !asked.isOpen) return pieces;
  const before = pieces[at - 1];
  const from = before?.kind === 'small' && PREPOSITION.test(before.english) ? at - 1 : at;
  const lead = pieces.findIndex(({ english }) => !LEAD.test(english));
  if (from <= lead) return pieces;
  return [
    ...pieces.slice(0, lead),
    ...pieces.slice(from, end),
    ...pieces.slice(lead, from),
    ...pieces.slice(end),
  ];
}

function isSaid({ kind }: Piece): boolean {
  return kind === 'name' || kind === 'word' || kind === 'verb' || kind === 'strange';
}

const ASKS = /^(?:who|whom|what|when|where|why|how|how many|how much|how long|how old|which|what kind of)$/u;
const OF_SOMETHING = /^(?:which|how many|how much|what kind of)$/u;
const PREPOSITION = /^(?:of|about|with|against|for|in|on|to|by|from|at|since|until)$/u;
const LEAD = /^(?:and|but|so|or|hi|hello|well|then|)$/u;
