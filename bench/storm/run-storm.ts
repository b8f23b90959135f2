import { setTimeout as wait } from 'node:timers/promises';
import { createLoopback, type Loopback } from '../../src/loopback/loopback.ts';
import { benchQuestions, shippedKnowledge } from '../questions.ts';
import { createRandom } from '../random.ts';
import { type Acted, createActor } from './acts.ts';
import { isSettled } from './fate.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { allMischief, type Mischief } from './mischief.ts';
import { type BotProcess, startProcess } from './start-process.ts';

/** A storm to be. */
export interface StormPlan {
  readonly seed: number;
  readonly milliseconds: number;
  readonly members: number;
  /** Milliseconds a member reads at most before the next act. */
  readonly pause: number;
  /** How many faults go on at a time; default 1. */
  readonly atOnce?: number;
  /** In the order of a shuffled pack, again and again; default all. */
  readonly mischief?: readonly Mischief[];
  /** Milliseconds without faults before the storm, after which memory is measured. */
  readonly calm: number;
  /** What Node.js runs as the bot's process; default its source. */
  readonly program?: readonly string[];
}

/** What happened in a storm. */
export interface StormResult {
  readonly acts: readonly Acted[];
  readonly ledger: Ledger;
  /** How often each fault was raised. */
  readonly raised: ReadonlyMap<string, number>;
  /** The bot's memory after garbage collection: before the storm, every `SAMPLED` milliseconds of it, and when all was over. */
  readonly memory: readonly Memory[];
  /** Each member asked once more when all was over, and that many were answered. */
  readonly wellAfter: number;
  /** How the bot's process ended; `code 0` is as it should be. */
  readonly ended: string;
  readonly endedEarly: boolean;
  /** What the process wrote by itself. */
  readonly written: string;
}

/** Megabytes, so many seconds after the storm began. */
export interface Memory {
  readonly seconds: number;
  readonly heap: number;
  readonly resident: number;
}

/** So short that missing ACKs are noticed in a storm; Discord's are 41 seconds apart. */
const HEARTBEAT = 1_000;
const SAMPLED = 15_000;
/** Milliseconds that everything under way may take after the storm: the longest 429, and four timeouts of REST. */
const SETTLING = 75_000;

/** Runs the whole bot in a process of its own through a storm of faults and questions; it always ends. */
export async function runStorm(plan: StormPlan): Promise<StormResult> {
  const names = Array.from({ length: plan.members }, (_, number) => ({ name: `member${number}` }));
  const channels = Array.from({ length: Math.ceil(plan.members / 4) }, (_, number) => `channel${number}`);
  const loopback = await createLoopback({ members: names, channels, heartbeatInterval: HEARTBEAT });
  const ledger = createLedger(loopback.applicationId);
  loopback.watch(ledger.watch);
  const bot = startProcess(loopback.apiUrl, ledger.hear, {}, plan.program);
  let isOver = false;
  let endedEarly = false;
  bot.ended.then(
    () => {
      endedEarly = !isOver;
    },
    () => {},
  );
  try {
    await bot.next('online');
    const questions = await benchQuestions(shippedKnowledge());
    const random = createRandom(plan.seed);
    const actors = loopback.members.map((member) =>
      createActor(loopback, member, questions, createRandom(Math.floor(random() * 2 ** 32))),
    );
    const acts: Acted[] = [];
    const raised = new Map<string, number>();
    const askFor = (milliseconds: number) => {
      const until = performance.now() + milliseconds;
      return Promise.all(
        actors.map(async (actor) => {
          const pause = createRandom(Math.floor(random() * 2 ** 32));
          while (performance.now() < until && !endedEarly) {
            acts.push(await actor.act());
            await wait(pause() * plan.pause);
          }
        }),
      );
    };
    await askFor(plan.calm);
    const began = performance.now();
    const memory = [await measure(bot, began)];
    const raging = Array.from({ length: plan.atOnce ?? 1 }, () =>
      rage(loopback, plan, createRandom(Math.floor(random() * 2 ** 32)), raised, () => endedEarly),
    );
    const stopSampling = new AbortController();
    const sampling = sample(bot, began, memory, stopSampling.signal);
    await Promise.all([askFor(plan.milliseconds), ...raging]);
    stopSampling.abort();
    await sampling;
    loopback.faults.clear();
    const wellAfter = endedEarly ? 0 : await recover(loopback, ledger);
    if (!endedEarly) memory.push(await measure(bot, began));
    isOver = true;
    bot.order('stop');
    const ended = await Promise.race([bot.ended, wait(10_000, 'no end within ten seconds', { ref: false })]);
    return { acts, ledger, raised, memory, wellAfter, ended, endedEarly, written: bot.written() };
  } finally {
    isOver = true;
    bot.kill();
    await loopback.close();
  }
}

async function rage(
  loopback: Loopback,
  { milliseconds, mischief = allMischief }: StormPlan,
  random: () => number,
  raised: Map<string, number>,
  isOver: () => boolean,
): Promise<void> {
  const until = performance.now() + milliseconds;
  let pack: Mischief[] = [];
  while (performance.now() < until && !isOver()) {
    if (pack.length === 0) pack = shuffled(mischief, random);
    const one = pack.pop();
    if (!one) return;
    raised.set(one.name, (raised.get(one.name) ?? 0) + 1);
    await one.run(loopback, random);
    await wait(random() * 400);
  }
}

/** Waits until the bot is back and done with everything, then has every member ask once more. */
async function recover(loopback: Loopback, ledger: Ledger): Promise<number> {
  const until = performance.now() + SETTLING;
  const isBack = () =>
    loopback.botConnected && [...ledger.entries.values()].every((entry) => isSettled(entry));
  while (performance.now() < until && !isBack()) await wait(100);
  const asked = loopback.members.map((member) => member.slash('help', {}, 'dm'));
  return (await Promise.all(asked)).filter(({ kind }) => kind === 'message').length;
}

/** Adds to `memory` until it is told to stop, or the process has ended. */
async function sample(bot: BotProcess, began: number, memory: Memory[], signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      await wait(SAMPLED, undefined, { signal });
      memory.push(await measure(bot, began));
    }
  } catch {}
}

async function measure(bot: BotProcess, began: number): Promise<Memory> {
  const measured = bot.next('memory');
  bot.order('measure');
  const { heap, resident } = await measured;
  const seconds = (performance.now() - began) / 1000;
  return { seconds, heap: heap / 2 ** 20, resident: resident / 2 ** 20 };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
