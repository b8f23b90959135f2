/**
 * Where the paragraphs of a text stand in another version of it, number by number, from the codes of their wordings. First
 * the longest row of paragraphs that both have in the same order (Wagner and Fischer, The String-to-String Correction
 * Problem, 1974), then those that were moved, then those that were only reworded: between the same neighbours, where as
 * many stand now as stood before. One that is not in the result is gone.
 */
export function followParagraphs(
  before: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, number> {
  const same = inOrder(before, now);
  const taken = new Set(same.values());
  for (const [at, code] of before.entries()) {
    const places = now.flatMap((other, place) => (other === code && !taken.has(place) ? [place] : []));
    const [place] = places;
    if (same.has(at) || place === undefined || places.length > 1) continue;
    if (before.indexOf(code) === before.lastIndexOf(code)) {
      same.set(at, place);
      taken.add(place);
    }
  }
  for (const gap of gapsBetween(before, now, same)) {
    if (gap.before.length !== gap.now.length) continue;
    for (const [at, old] of gap.before.entries()) same.set(old, gap.now[at] ?? old);
  }
  const numbers = [...same].map(([old, place]) => [old + 1, place + 1] as const);
  return new Map(numbers.sort(([one], [other]) => one - other));
}

/** Whether a paragraph has another number now than before, or is gone. */
export function haveMoved(before: readonly string[], now: readonly string[]): boolean {
  const numbers = followParagraphs(before, now);
  return before.some((_, at) => numbers.get(at + 1) !== at + 1);
}

/** The longest common subsequence, as places before and now. */
function inOrder(before: readonly string[], now: readonly string[]): Map<number, number> {
  const width = now.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found = new Map<number, number>();
  for (let row = 0, column = 0; row < before.length && column < now.length; ) {
    if (before[row] === now[column]) found.set(row++, column++);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/** What stands between two paragraphs that both texts have, and is in only one of them. */
function gapsBetween(
  before: readonly string[],
  now: readonly string[],
  same: ReadonlyMap<number, number>,
): { readonly before: number[]; readonly now: number[] }[] {
  const taken = new Set(same.values());
  const gaps: { before: number[]; now: number[] }[] = [];
  let [row, column] = [0, 0];
  for (const [anchor, place] of [...inOrder(before, now), [before.length, now.length] as const]) {
    gaps.push({
      before: range(row, anchor).filter((old) => !same.has(old)),
      now: range(column, place).filter((newer) => !taken.has(newer)),
    });
    [row, column] = [anchor + 1, place + 1];
  }
  return gaps;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}
