import { parseCustomId } from '../../src/discord/custom-id.ts';
import { answerUse, type Bench, type Shown } from './answer-use.ts';
import type { Use } from './hostile-uses.ts';
import { misdrawn } from './misdrawn.ts';
import { refusals } from './refusals.ts';

/** Milliseconds an answer may take, from what a member did to the drawn card. */
export const LONGEST_ANSWER = 50;

/** What went wrong, and how long the answer took. */
export interface Tried {
  /** Empty when all is well; each begins with what it is about, so that equal ones can be counted. */
  readonly troubles: readonly string[];
  readonly ms: number;
}

/** Answers a use and holds what comes out to everything a member may rely on. Never throws. */
export async function tryUse(use: Use, bench: Bench): Promise<Tried> {
  bench.errors.length = 0;
  const started = performance.now();
  try {
    const shown = answerUse(use, bench);
    const ms = timeAgain(use, bench, performance.now() - started);
    return { ms, troubles: [...(await troublesOf(shown, bench)), ...bench.errors] };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ms: performance.now() - started, troubles: [`throws: ${told}`] };
  }
}

async function troublesOf(shown: Shown, { answers }: Bench): Promise<string[]> {
  const refused = (await refusals(shown)).map((problem) => `refused: ${problem}`);
  const broken = textsOf(shown).some((text) => /\p{Cs}/u.test(text)) ? ['half a character is sent'] : [];
  if (shown.kind === 'choices') return [...refused, ...broken];
  const ids = fieldsOf(shown.payload, 'custom_id').filter((id) => parseCustomId(id) === undefined);
  return [
    ...refused,
    ...broken,
    ...misdrawn(shown.payload, answers.knowledge),
    ...ids.map(() => 'a button that will not be understood'),
  ];
}

/**
 * The machine may have been busy: what seems slow is timed three times more, by the time the process itself had, and the
 * best time counts.
 */
function timeAgain(use: Use, bench: Bench, ms: number): number {
  if (ms < LONGEST_ANSWER / 2) return ms;
  const again = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    answerUse(use, bench);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return Math.min(ms, ...again);
}

function textsOf(shown: Shown): string[] {
  if (shown.kind === 'choices') return shown.choices.flatMap(({ name, value }) => [name, value]);
  return ['content', 'label', 'custom_id'].flatMap((field) => fieldsOf(shown.payload, field));
}

function fieldsOf(part: unknown, name: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === name && typeof value === 'string' ? [value] : fieldsOf(value, name),
  );
}
