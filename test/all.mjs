/** What `npm test` runs: the tests, and beside them, one after the other, the checks, for which two cores have time meanwhile. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const checks = [
  // One thread that checks: each further one looks at the types of all packages by itself again. What it found of files that are
  // as they were the last time is kept in node_modules.
  [
    bin('typescript/bin/tsc'),
    '--checkers',
    '1',
    '--incremental',
    '--tsBuildInfoFile',
    bin('.cache/tsc.tsbuildinfo'),
  ],
  [bin('typescript/bin/tsc'), '-p', 'src/playground/page'],
  [bin('@biomejs/biome/bin/biome'), 'check', '.'],
  ['--import', 'tsx', 'src/check.ts', '--knowledge', 'knowledge'],
];

/** Runs Node.js in the project, and gives its exit code and what it wrote, if that is not shown at once. */
function run(args, stdio) {
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', stdio, stdio],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      written += data;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, written }));
  });
}

/** What each check wrote, and whether none failed. */
async function check() {
  let [isGood, all] = [true, ''];
  for (const args of checks) {
    const { code, written } = await run(args, 'pipe');
    if (code !== 0) isGood = false;
    all += written;
  }
  return { isGood, all };
}

const [tests, { isGood, all }] = await Promise.all([
  run([bin('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], 'inherit'),
  check(),
]);
// Below what the tests wrote, where it is seen.
console.log(all);
process.exitCode = tests.code === 0 && isGood ? 0 : 1;
