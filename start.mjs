/** Starts what `npm run build` has made, in this very process: whoever ends it has ended the bot. */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
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
  const code = `(function (require, module, exports, __filename, __dirname) {${readFileSync(main, 'utf8')}\n})`;
  const script = new Script(code, {
    filename: main,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // Another Node.js does not take it.
  if (script.cachedDataRejected !== false)
    process.once('exit', (exitCode) => exitCode === 0 && keep(script, compiled));
  const module = { exports: {} };
  script.runInThisContext()(createRequire(main), module, module.exports, main, dirname(main));
}

/** With the functions that ran by then. Where the folder cannot be written, each start compiles for itself. */
function keep(script, path) {
  try {
    writeFileSync(`${path}.${process.pid}`, script.createCachedData());
    renameSync(`${path}.${process.pid}`, path);
  } catch {}
}
