/** Starts what `npm run build` has made, in this very process: whoever ends it has ended the bot. */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** Milliseconds until a start is over, in which nearly all that is new stays in use: looking for more would only take time. */
const AFTER_START = 10_000;

const main = fileURLToPath(new URL('dist/main.cjs', import.meta.url));
if (existsSync(main)) run();
else {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  console.error(
    `The bot is not built: run npm run build in ${folder}; npm ci does so unless it runs with --ignore-scripts.`,
  );
  process.exitCode = 1;
}

/**
 * As Node.js would, but from what was compiled of it before: five megabytes of code take a fifth of a start. Expressions are
 * compiled once: V8 by itself compiles each in another way first, which takes four times as long for large ones.
 */
function run() {
  // Once for good and before anything of the bot: expressions compiled in both ways are not told apart when it changes.
  setFlagsFromString('--no-regexp-tier-up');
  // Another build has another time.
  const compiled = `${main}.${statSync(main).mtimeMs}.v8`;
  // The build leaves nothing but ASCII in it, so that V8 takes one byte for a character.
  const script = new Script(readFileSync(main, 'latin1'), {
    filename: main,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  // Another Node.js does not take it.
  let isKept = script.cachedDataRejected === false;
  const keepOnce = () => {
    if (!isKept) keep(script, compiled);
    isKept = true;
  };
  process.once('exit', (exitCode) => exitCode === 0 && keepOnce());
  setTimeout(() => {
    // Nor does one with other flags.
    keepOnce();
    saveMemory();
  }, AFTER_START).unref();
  script.runInThisContext()(createRequire(main), main);
}

/** With the functions that ran by then. Where the folder cannot be written, each start compiles for itself. */
function keep(script, path) {
  try {
    writeFileSync(`${path}.${process.pid}`, script.createCachedData());
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
}

/**
 * A bot has little to do between questions, and a small machine has little memory. By itself V8 lets what is new take up to
 * 48 MB, what nobody needs any more grow to several times of what is in use, and gaps stay where they are: 530 MB after
 * 5,000 questions.
 */
function saveMemory() {
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=20', '--optimize-for-size'])
    setFlagsFromString(flag);
}
