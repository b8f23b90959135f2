/** Starts what `npm run build` has made, in this very process: whoever ends it has ended the bot. */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

const main = fileURLToPath(new URL('dist/main.cjs', import.meta.url));
if (existsSync(main)) run();
else {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  console.error(
    `The bot is not built: run npm run build in ${folder}; npm ci does so unless it runs with --ignore-scripts.`,
  );
  process.exitCode = 1;
}

/** As Node.js would, but from what was compiled of it before: five megabytes of code take a fifth of a start. */
function run() {
  // Another build has another time.
  const compiled = `${main}.${statSync(main).mtimeMs}.v8`;
  const script = new Script(readFileSync(main, 'utf8'), {
    filename: main,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // Another Node.js does not take it.
  if (script.cachedDataRejected !== false)
    process.once('exit', (exitCode) => exitCode === 0 && keep(script, compiled));
  script.runInThisContext()(createRequire(main), main);
}

/** With the functions that ran by then. Where the folder cannot be written, each start compiles for itself. */
function keep(script, path) {
  try {
    writeFileSync(`${path}.${process.pid}`, script.createCachedData());
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
}
