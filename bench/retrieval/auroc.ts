/**
 * The area under the ROC curve, from 0 to 1: how often a figure is higher for a case that should have it than for one
 * that should not; 0.5 is chance. Ties count half (Mann and Whitney).
 */
export function areaUnderCurve(should: readonly number[], shouldNot: readonly number[]): number {
  const cases = [
    ...should.map((figure) => ({ figure, is: 1 })),
    ...shouldNot.map((figure) => ({ figure, is: 0 })),
  ];
  cases.sort((one, other) => one.figure - other.figure);
  let ranks = 0;
  for (let start = 0; start < cases.length; ) {
    let end = start;
    while (end < cases.length && cases[end]?.figure === cases[start]?.figure) end++;
    const middleRank = (start + 1 + end) / 2;
    ranks += middleRank * cases.slice(start, end).reduce((sum, { is }) => sum + is, 0);
    start = end;
  }
  return (ranks - (should.length * (should.length + 1)) / 2) / (should.length * shouldNot.length);
}
