/** Starts what `npm run build` has made, in this very process: whoever ends it has ended the bot. */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** Milliseconds until a start is over, in which nearly all that is new stays in use: looking for more would only take time. */
const AFTER_START = 10_000;

// A bot has little to do between questions, and a small machine has little memory. By itself V8 lets what is new take up to
// 48 MB, and what nobody needs any more grow to several times of what is in use.
setFlagsFromString('--semi-space-growth-factor=1');
setTimeout(() => setFlagsFromString('--heap-growing-percent=20'), AFTER_START).unref();

// From Node 22 on, compiled code is kept for the next start, where the folder can be written; a build takes it away.
module.enableCompileCache?.(fileURLToPath(new URL('dist/compile-cache', import.meta.url)));

const main = new URL('dist/main.mjs', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  console.error(
    `The bot is not built: run npm run build in ${folder}; npm ci does so unless it runs with --ignore-scripts.`,
  );
  process.exitCode = 1;
}
