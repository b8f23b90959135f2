import type { Fact, Problem, Topic } from '../knowledge.ts';
import { contentLimits } from '../limits.ts';
import type { FactsRead } from '../parse/parse-facts.ts';

/** A record in which something is wrong, and how many things would be if it cited others. */
export interface WrongRecord {
  readonly entry: Fact | Topic;
  readonly problems: number;
  problemsWith(paragraphs: readonly number[]): number;
}

/** By how much numbers may be off; what came or went at once is rarely more. */
const SHIFTS = [1, -1, 2, -2];

/**
 * The one mistake behind many: most of what is wrong in a facts file would be right if its paragraph numbers, from some
 * paragraph on, were a little higher or lower. Undefined where they would not, and where the file knows its text.
 */
export function shiftedNumbers(
  { file, checked }: FactsRead,
  wrong: readonly WrongRecord[],
): Problem | undefined {
  if (checked !== undefined) return undefined;
  const looked = wrong.slice(0, contentLimits.shiftedRecords);
  const all = sum(looked.map(({ problems }) => problems));
  if (all < contentLimits.shiftedProblems) return undefined;
  const mended = SHIFTS.map((by) => ({ by, count: sum(looked.map((record) => mendedBy(record, by))) }));
  const best = mended.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count <= all / 2) return undefined;
  const amount = Math.abs(best.by) === 1 ? 'one' : 'two';
  const [size, came] = best.by > 0 ? ['higher', 'came'] : ['lower', 'went'];
  const message = `the numbers seem to be those of another text: ${best.count} of ${all} mistakes would be gone if paragraph numbers were ${amount} ${size}, as where a paragraph ${came}; npm run renumber -- --from FILE puts them right, FILE being the article as it was (npm run keep keeps it in earlier/), and npm run check -- --accept, once all is in order, lets renumber do without FILE`;
  return { file, line: 1, message };
}

/** How many mistakes of a record are gone where its numbers from one of them on are others. */
function mendedBy({ entry, problems, problemsWith }: WrongRecord, by: number): number {
  const { paragraphs } = entry;
  const from = [...new Set(paragraphs)].sort((one, other) => one - other).slice(0, PLACES);
  const left = from.map((first) =>
    problemsWith(paragraphs.map((number) => (number >= first ? Math.max(1, number + by) : number))),
  );
  return Math.max(0, problems - Math.min(...left));
}

/** Places in one record from which on its numbers are tried; few cite more paragraphs. */
const PLACES = 5;

function sum(counts: readonly number[]): number {
  return counts.reduce((whole, count) => whole + count, 0);
}
