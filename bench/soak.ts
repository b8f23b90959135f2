import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createLoopback } from '../src/loopback/loopback.ts';
import { quantile } from './quantile.ts';
import { benchQuestions, shippedKnowledge } from './questions.ts';
import { createRandom } from './random.ts';
import { type Acted, createActor } from './storm/acts.ts';
import { counted } from './storm/counted.ts';
import { fateOf, isSettled } from './storm/fate.ts';
import { createLedger } from './storm/ledger.ts';
import { startProcess } from './storm/start-process.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    members: { type: 'string', default: '32' },
    seed: { type: 'string', default: '1' },
  },
});
const [minutes, size, seed] = [Number(values.minutes), Number(values.members), Number(values.seed)];
if (![minutes, size, seed].every(Number.isFinite) || minutes <= 0 || size < 1) {
  console.error('Usage: npm run soak -- [--minutes M] [--members K] [--seed N]');
  process.exit(1);
}

/** Milliseconds between an answer and the next act of the same member: that few nobody is put off for being too fast. */
const PAUSE = { least: 2_000, most: 6_000 };
/** Members in one channel. */
const TOGETHER = 4;
/** Milliseconds that 99 of 100 answers stay below. */
const TARGET = 1_000;
const MINUTE = 60_000;
/** Milliseconds in which everything that was asked has to have come to something. */
const SETTLING = 10_000;

const names = Array.from({ length: size }, (_, number) => ({ name: `member${number}` }));
const channels = Array.from({ length: Math.ceil(size / TOGETHER) }, (_, number) => `channel${number}`);
const loopback = await createLoopback({ members: names, channels });
const ledger = createLedger(loopback.applicationId);
loopback.watch(ledger.watch);
const bot = startProcess(loopback.apiUrl, (report) => {
  ledger.hear(report);
  if (report.kind === 'slow') {
    console.log(`${report.passed.toFixed(0)} ms, ${report.busy.toFixed(0)} of them busy: ${report.what}`);
  }
});
await bot.next('online');

const random = createRandom(seed);
const questions = await benchQuestions(shippedKnowledge());
const until = performance.now() + minutes * MINUTE;
const all: Acted[] = [];
let minute: Acted[] = [];
const members = loopback.members.map(async (member) => {
  const pause = createRandom(Math.floor(random() * 2 ** 32));
  const actor = createActor(loopback, member, questions, createRandom(Math.floor(random() * 2 ** 32)));
  await wait(pause() * PAUSE.most);
  while (performance.now() < until) {
    const acted = await actor.act();
    all.push(acted);
    minute.push(acted);
    await wait(PAUSE.least + pause() * (PAUSE.most - PAUSE.least));
  }
});

const delay = monitorEventLoopDelay();
delay.enable();
console.log(
  'minute   acts  unanswered  median ms  p99 ms  longest ms  heap MB  resident MB  stall of the bot and of this process, ms',
);
for (let number = 1; performance.now() < until; number++) {
  await wait(Math.min(MINUTE, Math.max(0, until - performance.now())));
  const acts = minute;
  minute = [];
  const measured = bot.next('memory');
  bot.order('measure');
  const { heap, resident, stall } = await measured;
  const memory = [heap, resident].map((bytes) => (bytes / 2 ** 20).toFixed(0));
  print([`${number}`, ...figures(acts), ...memory, stall.toFixed(0), (delay.max / 1e6).toFixed(0)]);
  delay.reset();
}
await Promise.all(members);
print(['all', ...figures(all), '', '']);
await settle();

const fates = [...ledger.entries.values()].map((entry) => fateOf(entry));
const putOff = fates.filter(({ kind }) => kind === 'put off').length;
const bad = fates.filter(({ kind }) => kind !== 'answered' && kind !== 'put off');
console.log(`${size} members, ${fates.length} interactions and messages, ${putOff} put off as too fast.`);
for (const [what, times] of counted(bad.map((one) => JSON.stringify(one)))) console.log(`${what}: ${times}`);
const silent = all.filter(({ came }) => came === 'no answer').map(({ act }) => act);
for (const [what, times] of counted(silent)) console.log(`unanswered in time, ${what}: ${times}`);
const p99 = quantile(
  all.map(({ milliseconds }) => milliseconds),
  0.99,
);
const unanswered = all.filter(({ came }) => came === 'no answer').length;
const isMet = p99 < TARGET && unanswered === 0 && bad.length === 0 && all.length > 0;
console.log(`p99 below ${TARGET} ms and nobody unanswered: ${isMet ? 'met' : 'missed'}.`);
bot.order('stop');
const ended = await Promise.race([bot.ended, wait(10_000, 'no end', { ref: false })]);
if (bot.written() !== '') console.log(`The process wrote:\n${bot.written()}`);
console.log(`The process ended with ${ended}.`);
bot.kill();
await loopback.close();
process.exitCode = isMet && ended === 'code 0' ? 0 : 1;

/** Whoever waited in vain has gone on, and the bot says only some seconds later what became of it. */
async function settle(): Promise<void> {
  const deadline = performance.now() + SETTLING;
  const isOver = () => [...ledger.entries.values()].every((entry) => isSettled(entry));
  while (performance.now() < deadline && !isOver()) await wait(100);
}

/** Acts, unanswered ones, and milliseconds: median, 99th of 100, longest. */
function figures(acts: readonly Acted[]): string[] {
  const milliseconds = acts.filter(({ came }) => came === 'answered').map((one) => one.milliseconds);
  const unanswered = acts.filter(({ came }) => came === 'no answer').length;
  const times = [0.5, 0.99, 1].map((share) => quantile(milliseconds, share).toFixed(0));
  return [`${acts.length}`, `${unanswered}`, ...times];
}

function print(cells: readonly string[]): void {
  const widths = [6, 7, 12, 11, 8, 12, 9, 13, 7, 7];
  console.log(cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(''));
}
