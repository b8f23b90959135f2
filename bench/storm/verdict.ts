import { formatTable } from '../table.ts';
import { counted } from './counted.ts';
import { fateOf } from './fate.ts';
import type { Memory, StormResult } from './run-storm.ts';

/**
 * Megabytes of heap by which the bot may have grown in the second half of a storm. In the first it fills what it keeps: the last
 * 500 answers, what was compiled of its functions, and its last ten messages of each channel.
 */
const GROWTH = 32;

/** What is wrong after a storm, one sentence each; none if all is well. */
export function faultsOf({ ledger, memory, wellAfter, ended, endedEarly, acts }: StormResult): string[] {
  const found: string[] = [];
  if (endedEarly) found.push(`The process ended during the storm with ${ended}.`);
  else if (ended !== 'code 0') found.push(`The process did not stop when told: ${ended}.`);
  for (const [id, entry] of ledger.entries) {
    const fate = fateOf(entry);
    if (fate.kind === 'lost') found.push(`${id} was lost: ${fate.reason}. ${JSON.stringify(entry)}`);
  }
  const growth = growthOf(memory);
  if (growth > GROWTH)
    found.push(`From half of the storm on memory grew by ${growth.toFixed(0)} MB, more than ${GROWTH}.`);
  if (wellAfter === 0) found.push('Nobody was answered when the storm was over.');
  if (acts.length === 0) found.push('Nobody did anything.');
  return found;
}

/** Megabytes of heap that came in the second half of a storm; a short one is measured as a whole. */
function growthOf(memory: readonly Memory[]): number {
  const last = memory.at(-1);
  const middle = memory.findLast(({ seconds }) => seconds <= (last?.seconds ?? 0) / 2) ?? memory[0];
  return last && middle ? last.heap - middle.heap : 0;
}

/** The figures of a storm, for a person. */
export function describeStorm(result: StormResult): string {
  const { acts, ledger, raised, memory, wellAfter, ended } = result;
  const kinds = [...new Set(acts.map(({ act }) => act))].sort();
  const of = (kind: string, came: string) =>
    `${acts.filter((one) => one.act === kind && one.came === came).length}`;
  const byAct = kinds.map((kind) => [
    kind,
    of(kind, 'answered'),
    of(kind, 'no answer'),
    of(kind, 'not sent'),
  ]);
  const fates = counted([...ledger.entries.values()].map((entry) => named(fateOf(entry))));
  return [
    formatTable(['what members did', 'answered', 'no answer', 'not possible'], byAct),
    formatTable(['what came of it', 'times'], rows(fates)),
    formatTable(['faults', 'times'], rows(raised)),
    `${ledger.entries.size} interactions and messages; ${wellAfter} members answered afterwards; the process ended with ${ended}.`,
    formatTable(['second', 'heap MB', 'resident MB'], memory.map(sampleRow)),
  ].join('\n\n');
}

function named(fate: ReturnType<typeof fateOf>): string {
  return 'reason' in fate ? `${fate.kind}: ${fate.reason}` : fate.kind;
}

function sampleRow({ seconds, heap, resident }: Memory): string[] {
  return [seconds.toFixed(0), heap.toFixed(1), resident.toFixed(0)];
}

function rows(counts: ReadonlyMap<string, number>): string[][] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => [name, `${count}`]);
}
