import { parseArgs } from 'node:util';
import { runStorm } from './storm/run-storm.ts';
import { describeStorm, faultsOf } from './storm/verdict.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    members: { type: 'string', default: '64' },
  },
});
const [seed, minutes, members] = [Number(values.seed), Number(values.minutes), Number(values.members)];
if (![seed, minutes, members].every(Number.isFinite) || minutes <= 0 || members < 1) {
  console.error('Usage: npm run storm -- [--seed N] [--minutes M] [--members K]');
  process.exit(1);
}

/** Milliseconds of ordinary questions before the storm, in which caches fill. */
const CALM = 8_000;
/** Milliseconds a member reads at most; a few are too fast for the bot all the same, and are put off. */
const PAUSE = 4_000;

const result = await runStorm({ seed, milliseconds: minutes * 60_000, members, calm: CALM, pause: PAUSE });
const faults = faultsOf(result);
console.log(`Seed ${seed}, ${minutes} minutes, ${members} members.\n`);
console.log(describeStorm(result));
if (result.written !== '') console.log(`\nThe process wrote:\n${result.written}`);
console.log(faults.length === 0 ? '\nNothing was lost without a reason.' : `\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
